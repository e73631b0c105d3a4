import { beginsWithReference, type LoweringContext } from '@workflow-builder/component-kit';
import { absent, type Expression, isAssignable, nothing, union, type ValueType } from '@workflow-builder/ir';
import type { JsonValue } from '@workflow-builder/workflow-model';
import type { StateVariableConfig } from './config.js';

/** A value; as text an expression where it begins with something that can be read. Undefined after a finding. */
export function operand(
  value: JsonValue,
  field: string,
  type: ValueType,
  context: LoweringContext<StateVariableConfig>,
): Expression | undefined {
  // A list or result holds null where a value is absent.
  const expected = isAssignable(absent, type) || isAssignable(nothing, type) ? union([type, absent]) : type;
  if (typeof value !== 'string' || !beginsWithReference(value, context)) return context.value(value, field, expected);
  return context.expression(value, field, expected);
}
