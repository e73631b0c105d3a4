import type { BinarySyntax, SyntaxNode } from './syntax-node.js';
import type { Token } from './tokens.js';

interface Operator {
  readonly operator: BinarySyntax;
  /** The higher, the tighter it binds. */
  readonly level: number;
}

/** `==` means `===`, and `!=` means `!==`. */
const operators: ReadonlyMap<string, Operator> = new Map([
  ['??', { operator: '??', level: 1 }],
  ['||', { operator: '||', level: 2 }],
  ['&&', { operator: '&&', level: 3 }],
  ['==', { operator: '===', level: 4 }],
  ['===', { operator: '===', level: 4 }],
  ['!=', { operator: '!==', level: 4 }],
  ['!==', { operator: '!==', level: 4 }],
  ['<', { operator: '<', level: 5 }],
  ['<=', { operator: '<=', level: 5 }],
  ['>', { operator: '>', level: 5 }],
  ['>=', { operator: '>=', level: 5 }],
  ['+', { operator: '+', level: 6 }],
  ['-', { operator: '-', level: 6 }],
  ['*', { operator: '*', level: 7 }],
  ['/', { operator: '/', level: 7 }],
  ['%', { operator: '%', level: 7 }],
]);

/** The binary operator that a token is. */
export function operatorAt(token: Token): Operator | undefined {
  return token.kind === 'mark' ? operators.get(token.mark) : undefined;
}

/** Logic reads from left to right: `a && (b && c)` is `(a && b) && c`. */
export function joined(operator: BinarySyntax, left: SyntaxNode, right: SyntaxNode): SyntaxNode {
  const isLogical = operator === '&&' || operator === '||' || operator === '??';
  if (isLogical && right.kind === 'binary' && right.operator === operator)
    return joined(operator, joined(operator, left, right.left), right.right);
  return { kind: 'binary', operator, left, right, start: left.start, end: right.end };
}
