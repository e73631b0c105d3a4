import { type Expression, isAssignable, boolean } from '@workflow-builder/ir';
import type { JsonValue } from '@workflow-builder/workflow-model';
import { checkerFor, checkExpression } from './check/checker.js';
import { checkTest } from './check/operators.js';
import { parseBareText } from './compile-expression.js';
import { parseConditionGroup } from './condition-group.js';
import type { ValueContext } from './context.js';
import { parsed } from './parsed.js';

/**
 * A condition of a document as an expression whose value is a boolean: a text that is an expression, a comparison
 * `{ left, operator, right }`, or `{ operator: 'and' | 'or', conditions }`. Undefined after a finding.
 */
export function compileCondition(value: JsonValue, field: string, context: ValueContext): Expression | undefined {
  const origin = { text: typeof value === 'string' ? value : JSON.stringify(value), field };
  if (typeof value === 'boolean') return compileCondition(String(value), field, context);
  const node =
    typeof value === 'string'
      ? parsed(origin, context, () => parseBareText(value, context))
      : parseConditionGroup(value, field, context);
  if (node === undefined) return undefined;
  const isTruthValue = node.kind === 'literal' && typeof node.value === 'boolean';
  const checked = isTruthValue ? checkExpression(node, origin, context) : checkTest(node, checkerFor(origin, context));
  return checked === undefined ? undefined : { ...asBoolean(checked), field };
}

function asBoolean(test: Expression): Expression {
  if (isAssignable(test.type, boolean)) return test;
  const inverse: Expression = { kind: 'unary', operator: '!', operand: test, type: boolean };
  return { kind: 'unary', operator: '!', operand: inverse, type: boolean };
}
