import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { type Expression, json, literal, number, object } from '@workflow-builder/ir';
import type { StateVariableConfig } from './config.js';
import { operand } from './operand.js';

/** Whether a variable is kept through a connector, and not by the run or the project. */
export function isStoredElsewhere({ storageType = 'workflow' }: StateVariableConfig): boolean {
  return storageType !== 'workflow';
}

/** A step that fails when it is executed, naming the platform's activity that would reach the variable. */
export function lowerStored(context: LoweringContext<StateVariableConfig>): Lowered | undefined {
  const { operation } = context.config;
  const isRequired = context.options?.requireImplementations === true;
  reportMissing(isRequired ? 'error' : 'warning', context);
  const input = inputOf(context);
  if (isRequired || input === undefined) return undefined;
  const activity = operation === 'get' ? 'get-variable' : 'set-variable';
  return { operation: { kind: 'unimplemented', activity, input }, output: json };
}

function reportMissing(
  severity: 'error' | 'warning',
  { config: { name, storageType: store = 'workflow' }, node: { label }, report }: LoweringContext<StateVariableConfig>,
): void {
  const field = 'storageType';
  report('VARIABLE_STORE_MISSING', { name, store, field, label }, { field: `data.config.${field}`, severity });
}

/** `{ name, operation, value | amount }`, as a variable of the run reports it. */
function inputOf(context: LoweringContext<StateVariableConfig>): Expression | undefined {
  const { name, operation = 'set', value = null, amount = 1 } = context.config;
  const about = [['name', literal(name)] as const, ['operation', literal(operation)] as const];
  switch (operation) {
    case 'get':
      return object(about);
    case 'set':
    case 'append': {
      const given = operand(value, 'value', json, context);
      return given && object([...about, ['value', given]]);
    }
    case 'increment':
    case 'decrement': {
      const given = operand(amount, 'amount', number, context);
      return given && object([...about, ['amount', given]]);
    }
  }
}
