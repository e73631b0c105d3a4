import { type FaultError, notAllowed, syntaxFault } from './fault.js';
import type { SyntaxNode } from './syntax-node.js';
import type { Token } from './tokens.js';

interface Refused {
  readonly construct: string;
  readonly instead: string;
}

const inActivity = 'compute the value in an activity';

/** Words of the language that are not part of the subset. */
const refused: ReadonlyMap<string, string> = new Map([
  ['in', 'compare with undefined instead'],
  ['instanceof', inActivity],
  ['as', 'declare a schema instead'],
  ['satisfies', 'declare a schema instead'],
  ['typeof', 'declare a schema instead'],
  ...[
    'new function class this super import export async await yield delete void let const var return throw if else for while do',
    'switch case default break continue try catch finally with debugger enum',
  ]
    .flatMap((line) => line.split(' '))
    .map((word) => [word, inActivity] as const),
]);

/** Whether a word cannot be a name in the language, and no value either. */
export function isReserved(name: string): boolean {
  return refused.has(name);
}

/** What a word of the language means that expressions may not use. */
function refusedWord(name: string): Refused | undefined {
  const instead = refused.get(name);
  return instead === undefined ? undefined : { construct: `\`${name}\``, instead };
}

/** A value that a word stands for, or a name. @throws FaultError for other words of the language. */
export function parseWord(name: string, start: number, end: number): SyntaxNode {
  switch (name) {
    case 'true':
    case 'false':
      return { kind: 'literal', value: name === 'true', start, end };
    case 'null':
      return { kind: 'literal', value: null, start, end };
    case 'undefined':
      return { kind: 'undefined', start, end };
    default: {
      const refused = refusedWord(name);
      if (refused !== undefined) throw notAllowed(start, refused.construct, refused.instead);
      return { kind: 'name', name, start, end };
    }
  }
}

/** What is wrong with a token where an expression could end. */
export function unexpected(token: Token): FaultError {
  switch (token.kind) {
    case 'end':
      return syntaxFault(token.start, 'the expression ends too early');
    case 'name': {
      const refused = refusedWord(token.name);
      if (refused !== undefined) return notAllowed(token.start, refused.construct, refused.instead);
      return syntaxFault(token.start, `an operator is expected before \`${token.name}\``);
    }
    case 'mark':
      if (token.mark === ',') return notAllowed(token.start, 'a comma', 'write one value');
      return syntaxFault(token.start, `\`${token.mark}\` is not expected`);
    default:
      return syntaxFault(token.start, 'an operator is expected before the value');
  }
}
