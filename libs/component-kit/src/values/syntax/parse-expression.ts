import { FaultError, notAllowed, syntaxFault } from './fault.js';
import { idAt, isName, type NodeIds } from './node-ids.js';
import { joined, operatorAt } from './operators.js';
import { readCharacter } from './string-literal.js';
import type { SyntaxNode } from './syntax-node.js';
import { TokenStream } from './token-stream.js';
import type { Token } from './tokens.js';
import { parseWord, unexpected } from './words.js';

/** How deep expressions may nest. */
const MAX_DEPTH = 100;

export interface ParseOptions {
  readonly ids: NodeIds;
  /** Whether the expression stands in a placeholder, where ids such as `a-1` count wherever they fit. */
  readonly inPlaceholder: boolean;
}

/** The expression that begins at an offset, and where it ends. @throws FaultError */
export function parseExpressionAt(
  text: string,
  offset: number,
  options: ParseOptions,
): { readonly node: SyntaxNode; readonly end: number } {
  const tokens = new TokenStream(text, offset);
  const node = new ExpressionParser(tokens, options.ids, options.inPlaceholder).parse();
  return { node, end: tokens.end };
}

/** A text that is an expression from its beginning to its end. @throws FaultError */
export function parseWholeExpression(text: string, ids: NodeIds): SyntaxNode {
  const tokens = new TokenStream(text, 0);
  const node = new ExpressionParser(tokens, ids, false).parse();
  const next = tokens.peek();
  if (next.kind !== 'end') throw unexpected(next);
  return node;
}

/** Parses by precedence. What is a reference is not known here, but for ids of nodes that are no names. */
class ExpressionParser {
  private depth = 0;
  /** What {@link peekId} found last, and from which offset. */
  private peekedId?: {
    readonly from: number;
    readonly found: { readonly id: string; readonly start: number } | undefined;
  };
  /** Operands in parentheses, which may stand where their operator could not. */
  private readonly grouped = new WeakSet<SyntaxNode>();

  constructor(
    private readonly tokens: TokenStream,
    private readonly ids: NodeIds,
    private inPlaceholder: boolean,
  ) {}

  parse(): SyntaxNode {
    return this.nested(() => {
      const test = this.parseBinary(0);
      if (!this.tokens.skip('?')) return test;
      const yes = this.parse();
      this.tokens.expect(':');
      const no = this.parse();
      return { kind: 'conditional', test, yes, no, start: test.start, end: no.end };
    });
  }

  private parseBinary(minimum: number): SyntaxNode {
    let left = this.parseUnary();
    for (let next = operatorAt(this.tokens.peek()); next !== undefined; next = operatorAt(this.tokens.peek())) {
      const { operator, level } = next;
      if (level < minimum) break;
      const { start: at } = this.tokens.take();
      const right = this.parseBinary(level + 1);
      this.refuseMix(operator, left, right, at);
      left = joined(operator, left, right);
    }
    return left;
  }

  /** `??` next to `||` or `&&` needs parentheses in the language. */
  private refuseMix(operator: string, left: SyntaxNode, right: SyntaxNode, offset: number): void {
    const inner = [left, right].flatMap((side) =>
      side.kind === 'binary' && !this.grouped.has(side) ? [side.operator] : [],
    );
    const mixes =
      (operator === '??' && inner.some((each) => each === '||' || each === '&&')) ||
      ((operator === '||' || operator === '&&') && inner.includes('??'));
    if (mixes) throw syntaxFault(offset, '`??` next to `||` or `&&` needs parentheses');
  }

  private parseUnary(): SyntaxNode {
    const token = this.peekOperand();
    if (token === undefined || token.kind !== 'mark') return this.parsePostfix();
    const { mark, start } = token;
    if (mark !== '!' && mark !== '-' && mark !== '+') return this.parsePostfix();
    this.tokens.take();
    const operand = this.nested(() => this.parseUnary());
    return { kind: 'unary', operator: mark, operand, start, end: operand.end };
  }

  private parsePostfix(): SyntaxNode {
    let target = this.parseOperand();
    for (;;) {
      const token = this.tokens.peek();
      if (token.kind !== 'mark') return target;
      const next = this.parseAccess(target, token.mark);
      if (next === undefined) return target;
      target = next;
    }
  }

  private parseAccess(target: SyntaxNode, mark: string): SyntaxNode | undefined {
    switch (mark) {
      case '.':
        this.tokens.take();
        return this.parseMember(target, false);
      case '?.':
        this.tokens.take();
        if (this.tokens.isAt('[')) return this.parseIndex(target, true);
        return this.parseMember(target, true);
      case '[':
        return this.parseIndex(target, false);
      case '(':
        return this.parseCall(target);
      case '`':
        throw notAllowed(this.tokens.peek().start, 'a tagged template', 'call one of the functions');
      case '!':
        throw notAllowed(this.tokens.peek().start, 'an assertion that a value is there', 'use `??` or `?.`');
      default:
        return undefined;
    }
  }

  private parseMember(target: SyntaxNode, optional: boolean): SyntaxNode {
    const token = this.tokens.peek();
    if (token.kind !== 'name') {
      if (this.tokens.isAt('(')) throw notAllowed(token.start, 'an optional call', 'call the method directly');
      throw syntaxFault(token.start, 'the name of a field is expected');
    }
    this.tokens.take();
    return { kind: 'member', target, name: token.name, optional, start: target.start, end: token.end };
  }

  private parseIndex(target: SyntaxNode, optional: boolean): SyntaxNode {
    this.tokens.expect('[');
    const index = this.parse();
    const { end } = this.tokens.expect(']');
    return { kind: 'index', target, index, optional, start: target.start, end };
  }

  private parseCall(callee: SyntaxNode): SyntaxNode {
    this.tokens.expect('(');
    const args = this.parseList(')', () => this.parse());
    return { kind: 'call', callee, args: args.items, start: callee.start, end: args.end };
  }

  /** Where an operand begins: its token, or undefined where the id of a node stands there. */
  private peekOperand(): Token | undefined {
    return this.peekId() === undefined ? this.tokens.peek() : undefined;
  }

  private peekId(): { readonly id: string; readonly start: number } | undefined {
    const { text, end } = this.tokens;
    if (this.peekedId?.from === end) return this.peekedId.found;
    const start = end + (/^\s*/.exec(text.slice(end, end + 1000))?.[0].length ?? 0);
    const id = /["'`({[]/.test(text.charAt(start)) ? undefined : idAt(text, start, this.ids, this.inPlaceholder);
    // A name is for the checker to resolve, since names in scope hide ids.
    const found = id === undefined || isName(id) ? undefined : { id, start };
    this.peekedId = { from: end, found };
    return found;
  }

  private parseOperand(): SyntaxNode {
    const found = this.peekId();
    if (found !== undefined) {
      const end = found.start + found.id.length;
      this.tokens.jump(end);
      return { kind: 'node', id: found.id, start: found.start, end };
    }
    const token = this.tokens.take();
    const { start, end } = token;
    switch (token.kind) {
      case 'name':
        return parseWord(token.name, start, end);
      case 'number':
      case 'string':
        return { kind: 'literal', value: token.value, start, end };
      case 'mark':
        return this.parseMarked(token.mark, start);
      case 'end':
        throw unexpected(token);
    }
  }

  private parseMarked(mark: string, start: number): SyntaxNode {
    switch (mark) {
      case '(':
        return this.parseGroup(start);
      case '[': {
        const { items, end } = this.parseList(']', () => this.parse());
        return { kind: 'array', items, start, end };
      }
      case '{': {
        const { items, end } = this.parseList('}', () => this.parseEntry());
        refuseRepeatedKeys(items);
        return { kind: 'object', entries: items.map(({ key, value }) => [key, value]), start, end };
      }
      case '`':
        return this.parseTemplate(start);
      case '${':
        return this.parsePlaceholder();
      case '/':
        throw notAllowed(start, 'a regular expression', 'use `includes`, `startsWith` or `endsWith`');
      default:
        throw syntaxFault(start, `a value is expected before \`${mark}\``);
    }
  }

  private parseGroup(start: number): SyntaxNode {
    const inner = this.parse();
    if (this.tokens.isAt(',')) throw notAllowed(this.tokens.peek().start, 'a comma', 'write one value');
    const { end } = this.tokens.expect(')');
    const isChain = inner.kind === 'member' || inner.kind === 'index' || inner.kind === 'call';
    const node: SyntaxNode = isChain ? { kind: 'group', inner, start, end } : { ...inner };
    this.grouped.add(node);
    return node;
  }

  /** A placeholder within an expression stands for what is inside. */
  private parsePlaceholder(): SyntaxNode {
    const around = this.inPlaceholder;
    this.inPlaceholder = true;
    const inner = this.parse();
    this.inPlaceholder = around;
    this.tokens.expect('}');
    const node = { ...inner };
    this.grouped.add(node);
    return node;
  }

  private parseEntry(): { readonly key: string; readonly value: SyntaxNode; readonly start: number } {
    const token = this.tokens.take();
    const { start } = token;
    if (token.kind === 'mark' && token.mark === '[') throw notAllowed(start, 'a computed key', 'write the key out');
    if (token.kind === 'mark' || token.kind === 'end') throw syntaxFault(start, 'a key is expected');
    const key = token.kind === 'name' ? token.name : String(token.value);
    if (key === '__proto__') throw notAllowed(start, 'the key `__proto__`', 'use another key');
    this.tokens.expect(':');
    return { key, value: this.parse(), start };
  }

  private parseTemplate(start: number): SyntaxNode {
    const parts: (string | SyntaxNode)[] = [];
    const { text } = this.tokens;
    let plain = '';
    let offset = this.tokens.end;
    while (offset < text.length && text.charAt(offset) !== '`') {
      if (text.startsWith('${', offset)) {
        if (plain !== '') parts.push(plain);
        plain = '';
        this.tokens.jump(offset + 2);
        parts.push(this.parse());
        offset = this.tokens.expect('}').end;
      } else {
        const character = readCharacter(text, offset);
        plain += character.value;
        offset = character.end;
      }
    }
    if (offset >= text.length) throw syntaxFault(start, 'the template is not closed');
    if (plain !== '') parts.push(plain);
    this.tokens.jump(offset + 1);
    return { kind: 'template', parts, start, end: offset + 1 };
  }

  private parseList<Item>(
    close: string,
    parseItem: () => Item,
  ): { readonly items: readonly Item[]; readonly end: number } {
    const items: Item[] = [];
    while (!this.tokens.isAt(close)) {
      items.push(parseItem());
      if (!this.tokens.skip(',')) break;
    }
    return { items, end: this.tokens.expect(close).end };
  }

  private nested<Result>(parse: () => Result): Result {
    this.depth += 1;
    if (this.depth > MAX_DEPTH)
      throw new FaultError({ kind: 'too-large', offset: this.tokens.end, limit: `${MAX_DEPTH} levels of nesting` });
    const result = parse();
    this.depth -= 1;
    return result;
  }
}

function refuseRepeatedKeys(entries: readonly { readonly key: string; readonly start: number }[]): void {
  const seen = new Set<string>();
  for (const { key, start } of entries) {
    if (seen.has(key)) throw syntaxFault(start, `the key \`${key}\` stands there already`);
    seen.add(key);
  }
}
