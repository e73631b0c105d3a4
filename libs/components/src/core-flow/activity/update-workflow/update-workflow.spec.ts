import { describe, expect, it } from '@jest/globals';
import { lowerNode } from '@workflow-builder/component-kit';
import { describeType, number, objectType, required } from '@workflow-builder/ir';
import { activity } from '../index.js';

const input = objectType({ amount: required(number) });
const restock = { workflowType: 'Inventory', updateName: 'restock' };

const lower = (config: object) => lowerNode(activity, { data: { componentName: 'update-workflow', config }, input });

/** The type of what the activity is called with. */
function callOf(config: object): string | undefined {
  const operation = lower(config).lowered?.operation;
  return operation?.kind === 'activity' ? describeType(operation.input.type) : undefined;
}

describe('update-workflow', () => {
  it('sends nothing by default, and outputs any JSON', () => {
    expect(callOf(restock)).toBe('{ workflowType: "Inventory"; update: "restock"; timeoutMs: 30000 }');
    expect(lower(restock)).toMatchObject({ output: 'JsonValue', findings: [] });
  });

  it('sends its payload, and outputs what its schema says', () => {
    const config = { ...restock, payload: { add: '${input.amount}' }, outputSchema: { type: 'boolean' } };
    expect(callOf(config)).toContain('payload: { add: number }; schema: { type: "boolean" }');
    expect(lower(config).output).toBe('boolean');
  });

  it.each([
    [{ updateName: 'restock' }, 'CONFIG_REQUIRED workflowType'],
    [{ workflowType: 'Inventory' }, 'CONFIG_REQUIRED updateName'],
    [{ ...restock, payload: '${gone.a}' }, 'REFERENCE_UNKNOWN payload'],
    [{ ...restock, payload: { key: '${env.KEY}' } }, 'ENV_OUTSIDE_ACTIVITY payload.key'],
    [{ ...restock, outputSchema: { $ref: '#/gone' } }, 'CONFIG_INVALID outputSchema.$ref'],
  ])('finds fault with %j', (config, finding) => {
    expect(lower(config)).toMatchObject({ lowered: undefined, findings: expect.arrayContaining([finding]) });
  });
});
