import { type BinaryOperator, type Expression, type ExpressionKind, partsOf } from '@workflow-builder/ir';

/** Whether `<` and `>` stand in one expression, where TypeScript could take them for brackets around types. */
export function hasAngleBrackets(expression: Expression): boolean {
  const operators = new Set(partsOf(expression).flatMap((part) => (part.kind === 'binary' ? [part.operator] : [])));
  return operators.has('<') && operators.has('>');
}

/** `b < a` for `a > b`. */
export function withoutClosingBracket(expression: ExpressionKind<'binary'>): ExpressionKind<'binary'> {
  if (expression.operator !== '>') return expression;
  const operator: BinaryOperator = '<';
  return { ...expression, operator, left: expression.right, right: expression.left };
}
