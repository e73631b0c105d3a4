import { describe, expect, it } from '@jest/globals';
import { interfaceOf, lowerNode } from '@workflow-builder/component-kit';
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

  describe('of a workflow which is known', () => {
    const inventory = interfaceOf('Inventory', {
      updates: [{ name: 'restock', inputSchema: { type: 'number' }, outputSchema: { type: 'boolean' } }],
    });
    const ask = (config: object) =>
      lowerNode(activity, {
        data: { componentName: 'update-workflow', config: { ...restock, ...config } },
        input,
        options: { projectWorkflows: [inventory] },
      });

    it('sends what that one takes, and outputs what it declares', () => {
      expect(ask({ payload: '${input.amount}' })).toMatchObject({ output: 'boolean', findings: [] });
      expect(ask({ payload: '${input.amount}' }).lowered?.call).toEqual({
        target: { kind: 'update', name: 'restock' },
        workflowType: 'Inventory',
        sends: { kind: 'number' },
        expects: { kind: 'boolean' },
      });
    });

    it.each([
      [{ payload: 1, workflowType: 'Inventry' }, 'WORKFLOW_UNKNOWN workflowType'],
      [{ payload: 1, updateName: 'stock' }, 'WORKFLOW_MESSAGE_UNKNOWN updateName'],
      [{ payload: 'one' }, 'INVALID_CONNECTION payload'],
      [{}, 'CONFIG_REQUIRED payload'],
      [{ payload: 1, outputSchema: { type: 'string' } }, 'INVALID_CONNECTION outputSchema'],
    ])('finds fault with %j', (config, finding) => {
      expect(ask(config)).toMatchObject({ lowered: undefined, findings: expect.arrayContaining([finding]) });
    });
  });
});
