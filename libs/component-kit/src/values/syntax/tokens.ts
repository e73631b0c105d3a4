import { notAllowed, syntaxFault } from './fault.js';
import { readString } from './string-literal.js';

/** A token, from `start` up to but not including `end`. A backquote is a token of its own. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'end' }
);

/** Signs of the language, longer ones first. */
const sign =
  /\$\{|\.\.\.|>>>=|===|!==|\*\*=|<<=|>>=|>>>|&&=|\|\|=|\?\?=|=>|\+\+|--|\*\*|\/\/|\/\*|<<|>>|==|!=|<=|>=|&&|\|\||\?\?|\?\.(?!\d)|[-+*/%&|^]=|[-+*/%<>!?:()[\]{},.`=;&|^~#@]/y;

type Refusal = readonly [construct: string, instead: string];

const inActivity = 'compute the value in an activity';
const assignment: Refusal = ['an assignment', 'use a state-variable node, or `==` to compare'];
const increment: Refusal = ['an increment', 'use a state-variable node'];
const bits: Refusal = ['a bit operation', inActivity];
const comment: Refusal = ['a comment', 'remove it'];

/** Signs that the subset leaves out: what they are, and what to do instead. */
const refusedSigns = new Map<string, Refusal>([
  ['...', ['spread', 'list the items one by one']],
  ['=>', ['a function', inActivity]],
  ['**', ['a power', 'multiply']],
  [';', ['a statement', 'write one expression']],
  ['#', ['a private name', 'remove the sign']],
  ['@', ['a decorator', 'remove the sign']],
  ...each(['//', '/*'], comment),
  ...each(['++', '--'], increment),
  ...each(['<<', '>>', '>>>', '&', '|', '^', '~'], bits),
  ...each(['=', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '**=', '<<=', '>>=', '>>>='], assignment),
  ...each(['&&=', '||=', '??='], assignment),
]);

function each(signs: readonly string[], refusal: Refusal): readonly (readonly [sign: string, refusal: Refusal])[] {
  return signs.map((one) => [one, refusal]);
}

const space = /\s*/y;
const name = /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy;
const number = /0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+|(?:(?:0|[1-9]\d*)(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;

/** Reads the tokens of one text. */
export class Tokenizer {
  private readonly patterns = { space: copy(space), name: copy(name), number: copy(number), sign: copy(sign) };

  constructor(readonly text: string) {}

  /** The token at or behind an offset. @throws FaultError for what is no token of the subset. */
  tokenAt(offset: number): Token {
    const start = offset + (this.match('space', offset)?.length ?? 0);
    if (start >= this.text.length) return { kind: 'end', start, end: start };
    const character = this.text.charAt(start);
    if (character === '"' || character === "'") return readString(this.text, start);
    const word = this.text.startsWith('${', start) ? undefined : this.match('name', start);
    if (word !== undefined) return { kind: 'name', name: word, start, end: start + word.length };
    const digits = this.match('number', start);
    return digits === undefined ? this.signAt(start) : this.numberAt(start, digits);
  }

  private signAt(start: number): Token {
    const mark = this.match('sign', start);
    if (mark === undefined) throw syntaxFault(start, `\`${this.text.charAt(start)}\` is not part of an expression`);
    const refused = refusedSigns.get(mark);
    if (refused !== undefined) throw notAllowed(start, ...refused);
    return { kind: 'mark', mark, start, end: start + mark.length };
  }

  private numberAt(start: number, digits: string): Token {
    const end = start + digits.length;
    if (this.text.charAt(end) === 'n') throw notAllowed(start, 'a big integer', 'write the number without `n`');
    if (/[\w$]/.test(this.text.charAt(end))) throw syntaxFault(start, 'the number is not well formed');
    const value = Number(digits);
    if (!Number.isFinite(value)) throw syntaxFault(start, 'the number is too large');
    return { kind: 'number', value, start, end };
  }

  private match(kind: keyof Tokenizer['patterns'], offset: number): string | undefined {
    const pattern = this.patterns[kind];
    pattern.lastIndex = offset;
    return pattern.exec(this.text)?.[0];
  }
}

/** A pattern of one's own, since matching leaves a position in it. */
function copy(pattern: RegExp): RegExp {
  return new RegExp(pattern);
}
