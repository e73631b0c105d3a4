import { type Expression, isMaybeAbsent, literal, nothing, union, withoutAbsent } from '@workflow-builder/ir';

/** The value with null in place of undefined. TypeScript refuses `??` behind what is always undefined, so null goes where that stands. */
export function presentValue(expression: Expression): Expression {
  if (!isMaybeAbsent(expression.type)) return expression;
  const type = union([withoutAbsent(expression.type), nothing]);
  if (expression.kind === 'absent') return withField(literal(null), expression);
  if (expression.kind === 'conditional')
    return { ...expression, yes: presentValue(expression.yes), no: presentValue(expression.no), type };
  if (expression.kind === 'binary' && expression.operator === '??' && isWritten(expression.right))
    return { ...expression, right: presentValue(expression.right), type };
  return { kind: 'binary', operator: '??', left: expression, right: literal(null), type };
}

function isWritten({ kind }: Expression): boolean {
  return kind === 'absent' || kind === 'conditional';
}

function withField(expression: Expression, { field }: Expression): Expression {
  return field === undefined ? expression : { ...expression, field };
}
