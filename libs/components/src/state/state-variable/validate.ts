import type { LoweringContext } from '@workflow-builder/component-kit';
import { isAssignable, literal, type ValueType } from '@workflow-builder/ir';
import { warnWithoutEffect } from '../../without-effect.js';
import type { StateVariableConfig } from './config.js';

/** Whether the variable may begin with what the node gives it; otherwise a finding. */
export function checkInitialValue(
  type: ValueType,
  { config: { name, initialValue }, node, report }: LoweringContext<StateVariableConfig>,
): boolean {
  if (initialValue === undefined || isAssignable(literal(initialValue).type, type)) return true;
  const reason = 'would begin with a value of another type';
  report('VARIABLE_INVALID', { name, reason, label: node.label }, { field: 'data.config.initialValue' });
  return false;
}

/** Warns of settings that take no effect on the variable. */
export function warnUnused(context: LoweringContext<StateVariableConfig>): void {
  const { operation = 'set', storageType = 'workflow' } = context.config;
  const onOperation = `\`${operation}\` does not take it`;
  warnWithoutEffect(context, {
    value: operation !== 'set' && operation !== 'append' && onOperation,
    amount: operation !== 'increment' && operation !== 'decrement' && onOperation,
    connectorId: storageType === 'workflow' && 'the variable is kept in the run',
    storageConfig: 'the connector has the settings of the storage',
    schema: 'a variable has a schema where the workflow declares it',
  });
}
