import { describeType, type Expression, fits, outputsRead, type ValueType } from '@workflow-builder/ir';
import type { ValueContext } from './context.js';

/** The expression where its type is what is expected; else `INVALID_CONNECTION`, at the innermost field that does not fit. */
export function expectType(
  expression: Expression,
  expected: ValueType,
  field: string,
  context: ValueContext,
): Expression | undefined {
  if (fits(expression, expected)) return expression;
  const culprit = misfitOf(expression, expected);
  reportMismatch(culprit.expression, culprit.expected, culprit.expression.field ?? field, context);
  return undefined;
}

interface Misfit {
  readonly expression: Expression;
  readonly expected: ValueType;
}

/** Of an object or a list that is written down, the only field or item that does not fit, however deep. */
function misfitOf(expression: Expression, expected: ValueType): Misfit {
  const inner = partsAgainst(expression, expected).filter((part) => !fits(part.expression, part.expected));
  const [only] = inner;
  return inner.length === 1 && only !== undefined ? misfitOf(only.expression, only.expected) : { expression, expected };
}

function partsAgainst(expression: Expression, expected: ValueType): readonly Misfit[] {
  if (expression.kind === 'array' && expected.kind === 'array')
    return expression.items.map((item) => ({ expression: item, expected: expected.items }));
  if (expression.kind !== 'object' || expected.kind !== 'object') return [];
  return expression.entries.flatMap(([key, value]) => {
    const property = Object.hasOwn(expected.properties, key) ? expected.properties[key] : undefined;
    return property === undefined ? [] : [{ expression: value, expected: property.type }];
  });
}

function reportMismatch(
  actual: Expression,
  expected: ValueType,
  field: string,
  { label, scope, report }: ValueContext,
): void {
  const sources = outputsRead(actual).map(({ nodeId }) => nodeId);
  const names = sources.map((id) => `"${scope.labelOf(id)}"`).join(', ');
  report(
    'INVALID_CONNECTION',
    {
      field,
      label,
      expected: describeType(expected),
      source: sources.length === 0 ? 'the value' : `what ${names} ${sources.length === 1 ? 'gives' : 'give'}`,
      actual: describeType(actual.type),
    },
    { field, ...(sources.length === 0 ? {} : { relatedNodeIds: sources }) },
  );
}
