import { describe, expect, it } from '@jest/globals';
import { interfaceOf, lowerNode } from '@workflow-builder/component-kit';
import { describeType, number, objectType, required, string } from '@workflow-builder/ir';
import { activity } from '../index.js';

const input = objectType({ run: required(string), amount: required(number) });
const stock = { workflowType: 'Inventory', queryName: 'stock' };

const lower = (config: object) => lowerNode(activity, { data: { componentName: 'query-workflow', config }, input });

/** The type of what the activity is called with. */
function callOf(config: object): string | undefined {
  const operation = lower(config).lowered?.operation;
  return operation?.kind === 'activity' ? describeType(operation.input.type) : undefined;
}

describe('query-workflow', () => {
  it('asks the only open run of the workflow by default, and outputs any JSON', () => {
    expect(callOf(stock)).toBe('{ workflowType: "Inventory"; query: "stock"; timeoutMs: 30000 }');
    expect(lower(stock)).toMatchObject({ output: 'JsonValue', findings: [] });
  });

  it('names the workflow by its type, and the run by its id', () => {
    const config = { workflow_name: 'the inventory', query: 'stock', workflowId: '${input.run}', timeout: '2s' };
    expect(callOf(config)).toBe(
      '{ workflowType: "theInventory"; workflowId: string; query: "stock"; timeoutMs: 2000 }',
    );
  });

  it('outputs what its schema says, which the activity is told', () => {
    const { lowered, output } = lower({ ...stock, outputSchema: { type: 'number' } });
    expect(output).toBe('number');
    expect(lowered?.operation).toMatchObject({ kind: 'activity', gives: { kind: 'number' } });
    expect(callOf({ ...stock, outputSchema: { type: 'number' } })).toContain('schema: { type: "number" }');
  });

  it.each([
    [{ queryName: 'stock' }, 'CONFIG_REQUIRED workflowType'],
    [{ workflowType: 'Inventory' }, 'CONFIG_REQUIRED queryName'],
    [{ ...stock, workflowId: '${input.amount}' }, 'INVALID_CONNECTION workflowId'],
    [{ ...stock, outputSchema: { $ref: '#/gone' } }, 'CONFIG_INVALID outputSchema.$ref'],
    [{ ...stock, timeoutMs: 3_600_001 }, 'CONFIG_INVALID timeoutMs'],
  ])('finds fault with %j', (config, finding) => {
    expect(lower(config)).toMatchObject({ lowered: undefined, findings: expect.arrayContaining([finding]) });
  });

  describe('of a workflow which is known', () => {
    const inventory = interfaceOf('Inventory', {
      queries: [{ name: 'stock', outputSchema: { type: 'number' } }, { name: 'notes' }],
    });
    const ask = (config: object) =>
      lowerNode(activity, {
        data: { componentName: 'query-workflow', config: { ...stock, ...config } },
        options: { projectWorkflows: [inventory] },
      });

    it('outputs what that one declares', () => {
      expect(ask({})).toMatchObject({ output: 'number', findings: [] });
      expect(ask({}).lowered?.call).toEqual({
        target: { kind: 'query', name: 'stock' },
        workflowType: 'Inventory',
        expects: { kind: 'number' },
      });
      expect(ask({ queryName: 'notes' })).toMatchObject({ output: 'JsonValue', findings: [] });
    });

    it('outputs what the node says, where that may be', () => {
      expect(ask({ queryName: 'notes', outputSchema: { type: 'string' } }).output).toBe('string');
    });

    it.each([
      [{ workflowType: 'Inventry' }, 'WORKFLOW_UNKNOWN workflowType'],
      [{ queryName: 'stok' }, 'WORKFLOW_MESSAGE_UNKNOWN queryName'],
      [{ outputSchema: { type: 'string' } }, 'INVALID_CONNECTION outputSchema'],
    ])('finds fault with %j', (config, finding) => {
      expect(ask(config)).toMatchObject({ lowered: undefined, findings: expect.arrayContaining([finding]) });
    });
  });
});
