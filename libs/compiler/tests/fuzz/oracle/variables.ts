import type { JsonValue, WorkflowNode } from '@workflow-builder/workflow-model';
import { type Activation, text } from './activation.js';
import { resolveOperand } from './values.js';

/** Data 7: read, compute and write are one step; the node outputs the new value. */
export function changeVariable({ id, config }: WorkflowNode, activation: Activation): JsonValue {
  const { variables } = activation.world;
  const name = text(config['name']);
  const present = variables.get(name) ?? null;
  const operand = (configured: JsonValue | undefined): JsonValue =>
    resolveOperand(configured ?? null, activation.loopVariableNames, activation.environment(id)) ?? null;
  const value = changed(text(config['operation'] ?? 'set'), present, {
    value: () => operand(config['value']),
    amount: () => Number(operand(config['amount'] ?? 1)),
  });
  variables.set(name, value);
  return value;
}

interface Operands {
  readonly value: () => JsonValue;
  readonly amount: () => number;
}

function changed(operation: string, present: JsonValue, { value, amount }: Operands): JsonValue {
  switch (operation) {
    case 'get':
      return present;
    case 'set':
      return value();
    case 'append':
      return [...(Array.isArray(present) ? (present as readonly JsonValue[]) : []), value()];
    case 'increment':
      return Number(present) + amount();
    case 'decrement':
      return Number(present) - amount();
    default:
      throw new SyntaxError(`Unknown operation ${operation}`);
  }
}
