import type { BinarySyntax, SyntaxNode } from './syntax-node.js';

/** Pieces of syntax trees that no text stands for. */

const nowhere = { start: 0, end: 0 } as const;

export function literalOf(value: string | number | boolean | null): SyntaxNode {
  return { kind: 'literal', value, ...nowhere };
}

export function binaryOf(operator: BinarySyntax, left: SyntaxNode, right: SyntaxNode): SyntaxNode {
  return { kind: 'binary', operator, left, right, ...nowhere };
}

export function notOf(operand: SyntaxNode): SyntaxNode {
  return { kind: 'unary', operator: '!', operand, ...nowhere };
}

export function isEmptyOf(operand: SyntaxNode): SyntaxNode {
  return { kind: 'is-empty', operand, ...nowhere };
}

export function callOf(target: SyntaxNode, name: string, argument: SyntaxNode): SyntaxNode {
  const callee: SyntaxNode = { kind: 'member', target, name, optional: false, ...nowhere };
  return { kind: 'call', callee, args: [argument], ...nowhere };
}
