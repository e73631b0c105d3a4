import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
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
import { isStoredElsewhere, lowerStored } from './stored.js';
import { checkInitialValue, warnUnused } from './validate.js';

/** Reads, computes and writes a variable in one step; the output is the new value. */
export function lowerStateVariable(context: LoweringContext<StateVariableConfig>): Lowered | undefined {
  const { name } = context.config;
  warnUnused(context);
  if (isStoredElsewhere(context.config)) return lowerStored(context);
  const type = knownVariable(name, 'name', context);
  if (type === undefined || !checkInitialValue(type, context)) return undefined;
  const change = lowerChange(type, context);
  return change && { operation: { kind: 'variable', name, change }, output: present(type) };
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
