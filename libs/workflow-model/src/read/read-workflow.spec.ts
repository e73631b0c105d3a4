import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWorkflow, readWorkflow, type WorkflowNode } from '../index.js';

const trigger = { id: 't', type: 'trigger', data: { label: 'T' } };

function readNode(node: object): { readonly node: WorkflowNode | undefined; readonly codes: readonly string[] } {
  const { workflow, diagnostics } = readWorkflow({ id: 'w', name: 'W', nodes: [node] });
  return { node: workflow?.nodes[0], codes: diagnostics.map(({ code }) => code) };
}

describe('readWorkflow()', () => {
  it('reads a document into the canonical model', () => {
    const document = {
      id: 'w',
      name: 'W',
      nodes: [{ ...trigger, position: { x: 1, y: 2 } }],
      edges: [{ id: 'e', source: 't', target: 't', sourceHandle: null, label: 'again' }],
      variables: [{ name: 'n', type: 'integer', initialValue: 0, description: 'count' }],
      settings: { timeout: '72h', activityTimeout: 60, taskQueue: 'orders', description: 'D', version: '2' },
    };
    expect(readWorkflow(document)).toEqual({
      workflow: {
        id: 'w',
        name: 'W',
        nodes: [{ id: 't', type: 'trigger', label: 'T', config: {} }],
        edges: [{ id: 'e', source: 't', target: 't', label: 'again' }],
        variables: [{ name: 'n', type: 'number', initialValue: 0, description: 'count' }],
        settings: {
          timeoutMs: 259_200_000,
          activityTimeoutMs: 60_000,
          taskQueue: 'orders',
          description: 'D',
          version: '2',
        },
      },
      diagnostics: [expect.objectContaining({ code: 'SETTING_NOT_ENFORCED' })],
    });
  });

  it('never throws, whatever JSON it is given, and what it reads is plain JSON', () => {
    const value = fc.jsonValue();
    const loose = fc.record(
      {
        id: fc.oneof(value, fc.string()),
        name: fc.oneof(value, fc.string()),
        definition: value,
        nodes: fc.oneof(
          value,
          fc.array(
            fc.oneof(
              value,
              fc.record({ id: fc.string(), type: fc.constantFrom('trigger', 'activity', 'x'), data: value }),
            ),
          ),
        ),
        edges: fc.oneof(value, fc.array(fc.oneof(value, fc.record({ source: fc.string(), target: value })))),
        variables: fc.oneof(value, fc.array(value)),
        settings: value,
        metadata: value,
        executionSettings: fc.record({
          timeout: value,
          retryPolicy: fc.oneof(
            value,
            fc.dictionary(fc.constantFrom('strategy', 'maxAttempts', 'initialInterval'), value),
          ),
        }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(value, loose), (document) => {
        const { workflow } = readWorkflow(document);
        if (workflow !== undefined) expect(parseWorkflow(JSON.parse(JSON.stringify(workflow)))).toEqual(workflow);
      }),
      { numRuns: 500 },
    );
  });

  it('takes what is no JSON as well: functions, cycles, infinity', () => {
    const cyclic: Record<string, unknown> = { name: 'W', nodes: [trigger], f: () => 1, u: undefined, s: Symbol('s') };
    cyclic['self'] = cyclic;
    expect(readWorkflow(cyclic).diagnostics.map(({ code }) => code)).toContain('DOCUMENT_TOO_DEEP');
    expect(readWorkflow({ name: 'W', nodes: [trigger], x: Number.POSITIVE_INFINITY }).diagnostics[0]).toMatchObject({
      code: 'NUMBER_NOT_FINITE',
      field: 'x',
    });
    for (const value of [undefined, null, 1, 'x', [], () => 1]) {
      expect(readWorkflow(value).diagnostics).toMatchObject([{ code: 'DOCUMENT_INVALID' }]);
    }
  });

  it('reads nesting as deep as documents go, and refuses what is deeper', () => {
    const nest = (depth: number): unknown => (depth === 0 ? 1 : [nest(depth - 1)]);
    const read = (depth: number): readonly string[] =>
      readNode({ ...trigger, data: { label: 'T', config: { v: nest(depth) } } }).codes;
    expect(read(24)).toEqual([]);
    expect(read(64)).toContain('DOCUMENT_TOO_DEEP');
  });

  it('says once that a document is too deep, and bounds findings and nodes', () => {
    const codes = (document: object): readonly string[] =>
      readWorkflow({ id: 'w', name: 'W', ...document }).diagnostics.map(({ code }) => code);
    const nest = (depth: number): unknown => (depth === 0 ? Array.from({ length: 1000 }, () => 1) : [nest(depth - 1)]);
    expect(codes({ nodes: [trigger], x: nest(127) })).toEqual(['DOCUMENT_TOO_DEEP']);
    const many = codes({ nodes: Array.from({ length: 10_000 }, () => 0) });
    expect(many).toHaveLength(501);
    expect(many.at(-1)).toBe('TOO_MANY_FINDINGS');
    expect(codes({ nodes: Array.from({ length: 300_000 }, () => 0) })).toEqual(['DOCUMENT_TOO_MANY_NODES']);
  });

  it('says that a bound on the whole workflow is not enforced yet', () => {
    const { diagnostics } = readWorkflow({ id: 'w', name: 'W', nodes: [trigger], metadata: { timeout: '1h' } });
    expect(diagnostics).toMatchObject([
      { code: 'SETTING_NOT_ENFORCED', severity: 'warning', field: 'settings.timeout' },
    ]);
  });

  describe('derives what is missing and says so', () => {
    it('an id from the name', () => {
      expect(readWorkflow({ name: 'W', nodes: [trigger] })).toMatchObject({
        workflow: { id: 'W' },
        diagnostics: [{ code: 'WORKFLOW_ID_DERIVED', severity: 'info' }],
      });
      expect(readWorkflow({ name: 'a b/ü', nodes: [trigger] }).workflow?.id).toMatch(/^[\w-]+$/);
    });

    it('the workflow type, where the name is no identifier', () => {
      const { diagnostics } = readWorkflow({ id: 'w', name: 'a b', nodes: [trigger] });
      expect(diagnostics).toMatchObject([{ code: 'WORKFLOW_TYPE_DERIVED', severity: 'info' }]);
    });

    it('the id of an edge', () => {
      const { workflow } = readWorkflow({
        id: 'w',
        name: 'W',
        nodes: [trigger],
        edges: [{ source: 'a', target: 'b' }],
      });
      expect(workflow?.edges[0]?.id).toBe('a->b#0');
    });

    it('a label', () => {
      expect(readNode({ id: 't', type: 'trigger' })).toMatchObject({ node: { label: 't' }, codes: ['LABEL_MISSING'] });
      expect(readNode({ id: 't', type: 'trigger', data: { displayName: 'D' } }).node?.label).toBe('D');
    });
  });

  it('reads a UI export: graph under `definition`, settings first, then metadata, then executionSettings', () => {
    const { workflow, diagnostics } = readWorkflow({
      name: 'W',
      id: 'w',
      definition: { nodes: [trigger], metadata: { timeout: '30m', description: 'D' } },
      executionSettings: { timeout: 5, retryPolicy: { strategy: 'none' } },
    });
    expect(workflow?.settings).toMatchObject({
      timeoutMs: 1_800_000,
      description: 'D',
      retryPolicy: { maximumAttempts: 1 },
    });
    expect(diagnostics).toMatchObject([
      { code: 'DOCUMENT_UNWRAPPED', severity: 'info' },
      { code: 'SETTING_NOT_ENFORCED' },
    ]);
  });

  it.each(['parentId', 'parentNode', 'parentNodeId'])('reads the container under %s', (name) => {
    expect(readNode({ ...trigger, [name]: 'p' }).node?.parentId).toBe('p');
    expect(readNode({ ...trigger, metadata: { parentNodeId: 'p' } }).node?.parentId).toBe('p');
  });

  it('lets activityName win over componentName', () => {
    const data = { label: 'A', componentName: 'c', componentId: 'uuid' };
    expect(readNode({ id: 'a', type: 'activity', data }).node).toMatchObject({
      componentName: 'c',
      componentId: 'uuid',
    });
    expect(readNode({ id: 'a', type: 'activity', data: { ...data, activityName: 'x' } }).node?.componentName).toBe('x');
    const { node } = readNode({ id: 'a', type: 'activity', data: { ...data, config: { activityName: 'y' } } });
    expect(node).toMatchObject({ componentName: 'y', config: {} });
  });

  describe('config', () => {
    it('is read from `config` and from the node itself; `config` wins, and a conflict is said', () => {
      const data = { label: 'A', query: 'flat', key: 'same', icon: 'x', config: { query: 'nested', key: 'same' } };
      expect(readNode({ id: 'a', type: 'activity', data })).toMatchObject({
        node: { config: { query: 'nested', key: 'same' } },
        codes: ['CONFIG_CONFLICT'],
      });
    });

    it('loses the JSON Schema that the palette spread into it, and the endpoint of nodes that have none', () => {
      const config = {
        endpointPath: '',
        httpMethod: 'POST',
        type: 'object',
        properties: {},
        required: [],
        message: 'm',
      };
      expect(readNode({ id: 'a', type: 'activity', data: { label: 'A', config } })).toMatchObject({
        node: { config: { message: 'm' } },
        codes: ['CONFIG_SCHEMA_DROPPED', 'FIELD_IGNORED'],
      });
      const endpoint = readNode({ id: 'a', type: 'data-in', data: { label: 'A', config } });
      expect(endpoint.node?.config).toEqual({ endpointPath: '', httpMethod: 'POST', message: 'm' });
    });
  });

  describe('retry policies', () => {
    const read = (retryPolicy: object): unknown =>
      readNode({ id: 'a', type: 'activity', data: { label: 'A', retryPolicy } }).node?.retryPolicy;
    const HOUR = 3_600_000;
    it.each([
      [{ strategy: 'keep-trying' }, { initialIntervalMs: 1000, maximumIntervalMs: HOUR, backoffCoefficient: 2 }],
      [
        { strategy: 'none', maxAttempts: 7 },
        { maximumAttempts: 1, initialIntervalMs: 1000, maximumIntervalMs: HOUR, backoffCoefficient: 2 },
      ],
      [
        { strategy: 'fail-after-x' },
        { maximumAttempts: 3, initialIntervalMs: 1000, maximumIntervalMs: HOUR, backoffCoefficient: 2 },
      ],
      [
        { strategy: 'exponential-backoff', initialInterval: '5s', maxInterval: '60s', backoffCoefficient: '1.5' },
        { maximumAttempts: 5, initialIntervalMs: 5000, maximumIntervalMs: 60_000, backoffCoefficient: 1.5 },
      ],
      [
        { maximumAttempts: 4, initialInterval: '2h' },
        { maximumAttempts: 4, initialIntervalMs: 2 * HOUR, maximumIntervalMs: 2 * HOUR, backoffCoefficient: 2 },
      ],
      [
        { max_attempts: 2, initial_interval_ms: 500, max_interval_ms: 900, backoff_coefficient: 3 },
        { maximumAttempts: 2, initialIntervalMs: 500, maximumIntervalMs: 900, backoffCoefficient: 3 },
      ],
    ])('reads %j', (policy, expected) => {
      expect(read(policy)).toEqual(expected);
    });
  });

  it.each([
    ['timer', 'delay'],
    ['query', 'data-out'],
    ['Trigger', 'trigger'],
    ['activty', 'activity'],
    ['constructor', 'known are'],
  ])('suggests for the unknown type %s', (type, suggestion) => {
    const { diagnostics } = readWorkflow({ id: 'w', name: 'W', nodes: [{ id: 'a', type }] });
    expect(diagnostics).toMatchObject([
      { code: 'UNKNOWN_NODE_TYPE', nodeId: 'a', remedy: expect.stringContaining(suggestion) },
    ]);
  });
});

describe('parseWorkflow()', () => {
  it.each([null, {}, { id: 'w', name: 'W', settings: {}, variables: [], nodes: [{ id: 't' }], edges: [] }])(
    'refuses %j',
    (value) => {
      expect(() => parseWorkflow(value)).toThrow(TypeError);
    },
  );
});
