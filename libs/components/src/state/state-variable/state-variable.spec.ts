import { describe, expect, it } from '@jest/globals';
import { lowerNode } from '@workflow-builder/component-kit';
import { array, json, jsonObject, nothing, number, objectType, required, string, union } from '@workflow-builder/ir';
import { isNodeId } from '@workflow-builder/workflow-model';
import { stateVariable } from './index.js';

const variables = {
  total: number,
  names: array(string),
  last: union([string, nothing]),
  anything: json,
  settings: jsonObject,
};
const input = objectType({ name: required(string), count: required(number) });
const [loopId] = ['loop'].filter(isNodeId);

const lower = (config: object, options = {}) =>
  lowerNode(stateVariable, { data: { config }, input, variables, options });

describe('state-variable', () => {
  it.each<[object, object, string]>([
    [{ name: 'total', operation: 'get' }, { kind: 'get' }, 'number'],
    [{ name: 'total', operation: 'set', value: 5 }, { kind: 'set', value: { value: 5 } }, 'number'],
    [{ name: 'total', value: 'input.count + 1' }, { kind: 'set', value: { kind: 'binary' } }, 'number'],
    [{ name: 'total', value: '${input.count}' }, { kind: 'set', value: { kind: 'property' } }, 'number'],
    [{ name: 'last', value: 'hello input.name' }, { kind: 'set', value: { kind: 'literal' } }, 'string | null'],
    [{ name: 'last' }, { kind: 'set', value: { kind: 'literal', value: null } }, 'string | null'],
    [{ name: 'settings', value: { a: '${input.name}' } }, { kind: 'set', value: { kind: 'object' } }, 'JsonObject'],
    [
      { name: 'names', operation: 'append', value: 'input.name' },
      { kind: 'append', value: { kind: 'property' } },
      'string[]',
    ],
    [{ name: 'total', operation: 'increment' }, { kind: 'increment', amount: { value: 1 } }, 'number'],
    [{ name: 'total', operation: 'increment', amount: '5' }, { kind: 'increment', amount: { value: 5 } }, 'number'],
    [{ name: 'total', operation: 'decrement', amount: 'input.count' }, { kind: 'decrement' }, 'number'],
  ])('of %j makes the change %j, and outputs the new value, of type %s', (config, change, type) => {
    const { lowered, output, findings } = lower(config);
    expect(findings).toEqual([]);
    expect(lowered?.operation).toMatchObject({ kind: 'variable', change });
    expect(output).toBe(type);
  });

  it('takes text that begins with a loop variable as an expression', () => {
    if (loopId === undefined) throw new TypeError();
    const { lowered } = lowerNode(stateVariable, {
      data: { config: { name: 'names', operation: 'append', value: 'row' } },
      variables,
      loopVariables: { row: { loopId, role: 'item', type: string } },
    });
    expect(lowered?.operation).toMatchObject({ change: { value: { kind: 'loop-variable' } } });
  });

  it('is named by its label where that is all that editors left', () => {
    const nameless = (label: string) =>
      lowerNode(stateVariable, { data: { label, config: { operation: 'increment' } }, variables });
    expect(nameless('total').lowered?.operation).toMatchObject({ name: 'total' });
    expect(nameless('Count the orders').findings).toEqual(['CONFIG_REQUIRED name']);
  });

  it.each<[object, string]>([
    [{ name: 'totl', value: 1 }, 'VARIABLE_UNKNOWN name'],
    [{ name: 'total', operation: 'double' }, 'CONFIG_INVALID operation'],
    [{ name: 'total', value: 'many' }, 'INVALID_CONNECTION value'],
    [{ name: 'total' }, 'INVALID_CONNECTION value'],
    [{ name: 'total', value: 'input.cont' }, 'PROPERTY_UNKNOWN value'],
    [{ name: 'total', operation: 'append', value: 1 }, 'VARIABLE_INVALID operation'],
    [{ name: 'names', operation: 'append', value: 1 }, 'INVALID_CONNECTION value'],
    [{ name: 'names', operation: 'increment' }, 'VARIABLE_INVALID operation'],
    [{ name: 'anything', operation: 'decrement' }, 'VARIABLE_INVALID operation'],
    [{ name: 'total', operation: 'increment', amount: 'input.name' }, 'INVALID_CONNECTION amount'],
    [{ name: 'total', operation: 'increment', initialValue: 'none' }, 'VARIABLE_INVALID initialValue'],
    [{ name: 'total', value: 1, type: 'money' }, 'CONFIG_INVALID type'],
    [{ name: 'total', value: 1, scope: 'galaxy' }, 'CONFIG_INVALID scope'],
    [{ name: 'total', value: 1, storageType: 'database' }, 'CONFIG_REQUIRED connectorId'],
    [{ name: 'total', value: 1, storageType: 'tape', connectorId: 'c' }, 'CONFIG_INVALID storageType'],
  ])('finds fault with %j', (config, finding) => {
    expect(lower(config)).toMatchObject({ lowered: undefined, findings: [finding] });
  });

  it.each<[object, string]>([
    [{ name: 'total', operation: 'get', value: 1 }, 'value'],
    [{ name: 'total', operation: 'increment', value: 1 }, 'value'],
    [{ name: 'total', value: 1, amount: 2 }, 'amount'],
    [{ name: 'total', value: 1, connectorId: 'c' }, 'connectorId'],
    [{ name: 'total', value: 1, storageConfig: { table: 't' } }, 'storageConfig'],
    [{ name: 'total', value: 1, schema: { type: 'number' } }, 'schema'],
  ])('warns that of %j the setting `%s` has no effect', (config, field) => {
    expect(lower(config)).toMatchObject({
      lowered: { operation: { kind: 'variable' } },
      findings: [`CONFIG_WITHOUT_EFFECT ${field}`],
    });
  });

  it.each(['phase', 'loop', 'activity', 'local'])('reads the scope `%s` as that of the run', (scope) => {
    expect(lower({ name: 'total', value: 1, scope }).findings).toEqual([]);
  });

  describe('of the project', () => {
    const projectVariables = {
      shared: { type: 'number' },
      list: { type: 'array', items: { type: 'string' } },
      free: {},
    };
    const lowerShared = (config: object) => lowerNode(stateVariable, { data: { config }, input, projectVariables });

    it.each<[object, string, readonly string[], string]>([
      [{ name: 'shared', operation: 'get' }, 'get-variable', ['name', 'schema'], 'number'],
      [{ name: 'shared', value: 'input.count' }, 'set-variable', ['name', 'schema', 'operation', 'value'], 'number'],
      [{ name: 'shared', operation: 'increment' }, 'set-variable', ['name', 'schema', 'operation', 'amount'], 'number'],
      [
        { name: 'list', operation: 'append', value: 'x' },
        'set-variable',
        ['name', 'schema', 'operation', 'value'],
        'string[]',
      ],
      [{ name: 'free', value: { a: 1 } }, 'set-variable', ['name', 'schema', 'operation', 'value'], 'JsonValue'],
    ])('is reached, for %j, by the activity %s', (config, activity, fields, type) => {
      const { lowered, output, findings } = lowerShared({ scope: 'project', ...config });
      expect(findings).toEqual([]);
      expect(lowered?.operation).toMatchObject({
        kind: 'activity',
        activity,
        options: { timeouts: { heartbeatMs: 10_000 } },
      });
      const given = lowered?.operation.kind === 'activity' && lowered.operation.input;
      expect(given && given.kind === 'object' && given.entries.map(([name]) => name)).toEqual(fields);
      expect(output).toBe(type);
    });

    it.each<[object, string]>([
      [{ name: 'shard' }, 'VARIABLE_UNKNOWN name'],
      [{ name: 'shared', value: 'input.name' }, 'INVALID_CONNECTION value'],
      [{ name: 'shared', operation: 'append', value: 1 }, 'VARIABLE_INVALID operation'],
      [{ name: 'list', operation: 'increment' }, 'VARIABLE_INVALID operation'],
      [{ name: 'list', operation: 'append', value: 1 }, 'INVALID_CONNECTION value'],
    ])('finds fault with %j', (config, finding) => {
      expect(lowerShared({ scope: 'project', ...config })).toMatchObject({ lowered: undefined, findings: [finding] });
    });
  });

  describe('that a connector keeps', () => {
    const kept = { name: 'shared', storageType: 'redis', connectorId: 'c' };

    it.each<[object, string]>([
      [{ value: 1 }, 'set-variable'],
      [{ storageType: 'database', operation: 'append', value: {} }, 'set-variable'],
      [{ operation: 'get' }, 'get-variable'],
      [{ operation: 'increment' }, 'set-variable'],
    ])('fails when %j is executed, with a warning before', (config, activity) => {
      const { lowered, output, findings } = lower({ ...kept, ...config });
      expect(lowered?.operation).toMatchObject({ kind: 'unimplemented', activity, input: { kind: 'object' } });
      expect(output).toBe('JsonValue');
      expect(findings).toEqual(['VARIABLE_STORE_MISSING storageType']);
    });

    it('is an error where implementations are required', () => {
      const { lowered, diagnostics } = lower({ ...kept, value: 1 }, { requireImplementations: true });
      expect(lowered).toBeUndefined();
      expect(diagnostics).toMatchObject([{ code: 'VARIABLE_STORE_MISSING', severity: 'error' }]);
    });

    it.each<[object, string]>([
      [{ value: 'input.nam' }, 'PROPERTY_UNKNOWN value'],
      [{ operation: 'increment', amount: 'input.name' }, 'INVALID_CONNECTION amount'],
    ])('is checked all the same: %j', (config, finding) => {
      expect(lower({ ...kept, ...config })).toMatchObject({
        lowered: undefined,
        findings: ['VARIABLE_STORE_MISSING storageType', finding],
      });
    });
  });

  it('describes its config as JSON Schema', () => {
    expect(stateVariable.configSchema()).toEqual({
      type: 'object',
      properties: {
        name: { type: 'string', minLength: 1 },
        operation: { type: 'string', enum: ['set', 'append', 'increment', 'decrement', 'get'] },
        value: {},
        initialValue: {},
        amount: { type: ['number', 'string'] },
        scope: { type: 'string', enum: ['workflow', 'project'] },
        storageType: { type: 'string', enum: ['workflow', 'database', 'redis'] },
        connectorId: { type: 'string', minLength: 1 },
        storageConfig: { type: 'object' },
        variableId: { type: 'string' },
        type: { type: 'string', enum: ['string', 'number', 'boolean', 'array', 'object'] },
        schema: { type: 'object' },
        description: { type: 'string' },
      },
      required: ['name'],
    });
  });
});
