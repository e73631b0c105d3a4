import { type Lowered, type LoweringContext, schemaType } from '@workflow-builder/component-kit';
import {
  type Expression,
  isAssignable,
  literal,
  number,
  present,
  type ValueType,
  type VariableChange,
} from '@workflow-builder/ir';
import { knownVariable } from '../known-variable.js';
import type { StateVariableConfig } from './config.js';
import { operand } from './operand.js';
import { lowerShared } from './shared.js';
import { isStoredElsewhere, lowerStored } from './stored.js';
import { checkInitialValue, warnUnused } from './validate.js';

/** Reads, computes and writes a variable in one step; the output is the new value. */
export function lowerStateVariable(context: LoweringContext<StateVariableConfig>): Lowered | undefined {
  const { config, scope } = context;
  warnUnused(context);
  if (isStoredElsewhere(config)) return lowerStored(context);
  const schema = scope.projectVariables.get(config.name);
  const type = schema === undefined ? knownVariable(config.name, 'name', context) : schemaType(schema);
  if (type === undefined || !checkInitialValue(type, context)) return undefined;
  const change = lowerChange(type, context);
  if (change === undefined) return undefined;
  if (schema !== undefined) return lowerShared(change, { schema, type }, context);
  return { operation: { kind: 'variable', name: config.name, change }, output: present(type) };
}

function lowerChange(type: ValueType, context: LoweringContext<StateVariableConfig>): VariableChange | undefined {
  const { operation = 'set', value = null } = context.config;
  switch (operation) {
    case 'get':
      return { kind: 'get' };
    case 'set': {
      const given = operand(value, 'value', type, context);
      return given === undefined ? undefined : { kind: 'set', value: given };
    }
    case 'append': {
      if (type.kind !== 'array') return refuse('append', 'an array', context);
      const given = operand(value, 'value', type.items, context);
      return given === undefined ? undefined : { kind: 'append', value: given };
    }
    case 'increment':
    case 'decrement': {
      if (!isAssignable(type, number)) return refuse(operation, 'a number', context);
      const amount = amountOf(context);
      return amount === undefined ? undefined : { kind: operation, amount };
    }
  }
}

function amountOf(context: LoweringContext<StateVariableConfig>): Expression | undefined {
  const { amount } = context.config;
  return amount === undefined ? literal(1) : operand(amount, 'amount', number, context);
}

function refuse(operation: string, needed: string, context: LoweringContext<StateVariableConfig>): undefined {
  const { config, node, report } = context;
  const reason = `is not ${needed}, which \`${operation}\` needs`;
  report('VARIABLE_INVALID', { name: config.name, reason, label: node.label }, { field: 'data.config.operation' });
  return undefined;
}
