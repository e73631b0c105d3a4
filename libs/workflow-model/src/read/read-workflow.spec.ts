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
      variables: [{ name: 'n', type: 'number', initialValue: 0, description: 'count' }],
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
      diagnostics: [],
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
    const throwing = {
      get nodes(): never {
        throw new Error('no');
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    // An array with a hole, and numbers that JSON has no form for.
    const sparse = new Array<unknown>(2);
    for (const config of [throwing, proxy, { sparse }, { n: 1n, z: -0 }]) {
      const { workflow } = readWorkflow({ name: 'W', nodes: [{ ...trigger, data: { label: 'T', config } }] });
      expect(parseWorkflow(JSON.parse(JSON.stringify(workflow)))).toEqual(workflow);
    }
    for (const value of [throwing, proxy]) {
      expect(readWorkflow(value).diagnostics[0]).toMatchObject({ code: 'DOCUMENT_INVALID' });
    }
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
    expect(diagnostics).toMatchObject([{ code: 'DOCUMENT_UNWRAPPED', severity: 'info' }]);
  });

  it.each([
    [{ parentId: 'p' }, []],
    [{ parentNode: 'p' }, ['FIELD_RENAMED']],
    [{ parentNodeId: 'p' }, ['FIELD_RENAMED']],
    [{ metadata: { parentNodeId: 'p' } }, ['FIELD_RENAMED']],
    [{ parentId: 'p', parentNode: 'p' }, ['FIELD_RENAMED']],
    [{ parentId: 'p', parentNode: 'q' }, ['CONFIG_CONFLICT']],
  ])('reads the container out of %j', (envelope, codes) => {
    expect(readNode({ ...trigger, ...envelope })).toMatchObject({ node: { parentId: 'p' }, codes });
  });

  it('reads `conditional` as a condition', () => {
    const data = { label: 'C', config: { expression: 'true' } };
    expect(readNode({ id: 'c', type: 'conditional', data })).toMatchObject({
      node: { type: 'condition' },
      codes: ['TYPE_ALIAS'],
    });
  });

  describe('a second trigger that is labelled End', () => {
    const read = (nodes: readonly object[], edges: readonly object[]): readonly (string | undefined)[] =>
      readWorkflow({ id: 'w', name: 'W', nodes, edges }).workflow?.nodes.map(({ type }) => type) ?? [];
    const end = { id: 'e', type: 'trigger', data: { label: 'end', config: { triggerType: 'manual' } } };
    const there = { id: '1', source: 't', target: 'e' };

    it('is the end, and no longer has the settings of a trigger', () => {
      const { workflow, diagnostics } = readWorkflow({ id: 'w', name: 'W', nodes: [trigger, end], edges: [there] });
      expect(workflow?.nodes[1]).toEqual({ id: 'e', type: 'end', label: 'end', config: {} });
      expect(diagnostics.map(({ code }) => code)).toEqual(['TYPE_ALIAS', 'FIELD_IGNORED']);
    });

    it.each([
      ['nothing leads to it', [trigger, end], []],
      ['something follows it', [trigger, end], [there, { id: '2', source: 'e', target: 't' }]],
      ['it is the only trigger', [{ id: 't', type: 'activity', data: { label: 'A' } }, end], [there]],
    ])('stays a trigger where %s', (_, nodes, edges) => {
      expect(read(nodes, edges)[1]).toBe('trigger');
    });
  });

  describe('variables', () => {
    const read = (variable: object): object => {
      const { workflow, diagnostics } = readWorkflow({
        id: 'w',
        name: 'W',
        nodes: [trigger],
        variables: [{ name: 'v', ...variable }],
      });
      return { variable: workflow?.variables[0], codes: diagnostics.map(({ code }) => code) };
    };
    it.each<readonly [seen: object, variable: object | undefined, codes: readonly string[]]>([
      [{ type: 'integer' }, { type: 'number' }, ['VALUE_NORMALISED']],
      [{ type: 'datetime' }, { type: 'string' }, ['VALUE_NORMALISED']],
      [{ type: 'duration' }, { type: 'string' }, ['VALUE_NORMALISED']],
      [{ type: 'String' }, { type: 'string' }, ['VALUE_NORMALISED']],
      [{ type: 'any', initialValue: [] }, { type: 'array', initialValue: [] }, ['VALUE_NORMALISED']],
      [{ initialValue: 1 }, { type: 'number', initialValue: 1 }, ['FIELD_DERIVED']],
      [{ type: 'number', default_value: 1 }, { type: 'number', initialValue: 1 }, ['FIELD_RENAMED']],
      [{ type: 'number', initialValue: '1' }, { type: 'number', initialValue: 1 }, ['VALUE_NORMALISED']],
      [{ type: 'array', initialValue: '[1]' }, { type: 'array', initialValue: [1] }, ['VALUE_NORMALISED']],
      [{ type: 'string', initialValue: '1' }, { type: 'string', initialValue: '1' }, []],
      [{ type: 'string', scope: 'local' }, { type: 'string', scope: 'workflow' }, ['VALUE_NORMALISED']],
      [{ type: 'string', scope: 'project', required: true }, { type: 'string', scope: 'project', required: true }, []],
      [
        { type: 'string', constraints: { min_length: 1, nullable: false } },
        { type: 'string', constraints: { minLength: 1, nullable: false } },
        ['FIELD_RENAMED'],
      ],
      [
        { type: 'string', schema: '{"maxLength":2}' },
        { type: 'string', schema: { maxLength: 2 } },
        ['VALUE_NORMALISED'],
      ],
      [{ type: 'string', computed: 'a' }, { type: 'string' }, ['SETTING_NOT_ENFORCED']],
      [{ type: 'set' }, undefined, ['FIELD_INVALID']],
      [{ type: 'string', scope: 'galaxy' }, { type: 'string' }, ['FIELD_INVALID']],
    ])('reads %j', (seen, variable, codes) => {
      expect(read(seen)).toEqual({ variable: variable && { name: 'v', ...variable }, codes });
    });
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
      [
        { strategy: 'fail_after_x', non_retryable_errors: ['Fatal'] },
        {
          maximumAttempts: 3,
          initialIntervalMs: 1000,
          maximumIntervalMs: HOUR,
          backoffCoefficient: 2,
          nonRetryableErrorTypes: ['Fatal'],
        },
      ],
    ])('reads %j', (policy, expected) => {
      expect(read(policy)).toEqual(expected);
    });
  });

  it.each([
    ['timer', 'delay'],
    ['if', 'condition'],
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
