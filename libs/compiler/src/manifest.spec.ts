import { type Schema, Validator } from '@cfworker/json-schema';
import { describe, expect, it } from '@jest/globals';
import { type Manifest, manifestSchema } from '@workflow-builder/manifest';
import { compile } from './compile.js';

const options = { strictMode: true, includeComments: true };
const order = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };
const cacheKey = '7f1b0d1e-3c64-4a7e-9a57-1f2a4c0f5a11';

const node = (id: string, type: string, config: object = {}) => ({ id, type, data: { label: `Node ${id}`, config } });

/** One node of each type that adds to the manifest. */
const nodes = [
  node('start', 'trigger', {
    triggerType: 'schedule',
    schedule: { cron: '0 2 * * *', timezone: 'Europe/Berlin' },
    payload: { id: 'nightly' },
    inputSchema: order,
  }),
  node('approve', 'signal', { signalName: 'approve', parametersSchema: order }),
  node('end', 'end', { result: 'done' }),
  node('orders-in', 'data-in', { endpointPath: '/orders', inputSchema: order, isPublic: true }),
  node('orders-out', 'data-out', { endpointPath: '/orders', outputSchema: { type: 'string' }, variable: 'total' }),
  node('approve-call', 'api-endpoint', {
    endpointPath: '/approve',
    method: 'POST',
    targetType: 'signal',
    targetName: 'approve',
    authType: 'jwt',
  }),
  node('logging', 'kong-logging', { connectorId: 'logs', enabledEndpoints: ['orders-in'] }),
  node('cache', 'kong-cache', { connectorId: 'redis', cacheKey }),
  node('cors', 'kong-cors', { allowedOrigins: ['https://app.example.com'] }),
  node('graph', 'graphql-gateway', {
    schema: 'type Query { order(id: ID!): String }',
    queries: [{ name: 'order', workflowId: 'wf-order' }],
  }),
  node('mcp', 'mcp-server', { serverName: 'orders', tools: [{ name: 'find', workflowId: 'wf-find' }] }),
];

const edges = [
  { id: 'e1', source: 'start', target: 'approve' },
  { id: 'e2', source: 'approve', target: 'end' },
];

const variables = [{ name: 'total', type: 'string', initialValue: '' }];

const compiled = (document: object = {}) =>
  compile({ id: 'wf', name: 'Order', nodes, edges, variables, ...document }, options);

function manifestOf(document: object = {}): Manifest {
  const { code, diagnostics } = compiled(document);
  if (code === undefined) throw new TypeError(JSON.stringify(diagnostics));
  return code.manifest;
}

describe('the manifest of a workflow', () => {
  it('satisfies its published schema', () => {
    expect(new Validator(manifestSchema() as Schema, '7').validate(manifestOf()).errors).toEqual([]);
  });

  it('holds what each node offers', () => {
    const manifest = manifestOf();
    expect(manifest).toMatchObject({
      workflow: { id: 'wf', name: 'Order', type: 'Order' },
      signals: [{ name: 'approve', nodeIds: ['approve'], schema: order, startsRun: false }],
      updates: [{ name: 'node-orders-in', nodeIds: ['orders-in'], inputSchema: order }],
      queries: [{ name: 'node-orders-out', nodeIds: ['orders-out'] }],
      schedules: [{ nodeId: 'start', cron: '0 2 * * *', timezone: 'Europe/Berlin', payload: { id: 'nightly' } }],
      graphql: [{ nodeId: 'graph', resolvers: [{ operation: 'query', field: 'order', workflow: 'wf-order' }] }],
      mcp: [{ nodeId: 'mcp', name: 'orders', tools: [{ name: 'find', workflow: 'wf-find' }] }],
      logging: [{ nodeId: 'logging', connectorId: 'logs', endpoints: ['orders-in'] }],
      caches: [{ nodeId: 'cache', cacheKey, endpoints: [] }],
    });
    const operations = Object.entries(manifest.openapi.paths).map(([path, item]) => [path, Object.keys(item)]);
    expect(operations).toEqual([
      ['/approve', ['post']],
      ['/graphql', ['post']],
      ['/mcp', ['post']],
      ['/orders', ['get', 'post']],
    ]);
    const [service] = manifest.kong.services;
    expect(service?.plugins.map(({ name }) => name)).toEqual(['cors', 'proxy-cache']);
    expect(service?.routes.map(({ paths, plugins }) => [paths[0], plugins.map(({ name }) => name)])).toEqual([
      ['/approve', ['jwt', 'rate-limiting']],
      ['/graphql', ['key-auth', 'rate-limiting']],
      ['/mcp', ['key-auth', 'rate-limiting']],
      ['/orders', ['http-log', 'key-auth', 'rate-limiting']],
    ]);
  });

  it('is the same, byte for byte, however the document is arranged', () => {
    const moved = nodes.map((each, index) => ({ ...each, position: { x: index, y: -index } })).reverse();
    expect(JSON.stringify(manifestOf({ nodes: moved, edges: [...edges].reverse() }))).toBe(
      JSON.stringify(manifestOf()),
    );
  });

  it.each([
    ['webhook', { triggerType: 'webhook', endpointPath: '/hook', methods: ['PUT', 'POST'], authType: 'bearer' }],
    ['event', { triggerType: 'event', eventType: 'order.placed' }],
    ['signal', { triggerType: 'signal', signalName: 'begin' }],
    ['manual', {}],
  ])('tells how a %s trigger starts runs', (kind, config) => {
    const manifest = manifestOf({
      nodes: [node('start', 'trigger', config), node('end', 'end')],
      edges: [{ id: 'e', source: 'start', target: 'end' }],
    });
    expect(Object.keys(manifest.openapi.paths['/hook'] ?? {})).toEqual(kind === 'webhook' ? ['post', 'put'] : []);
    expect(manifest.events).toEqual(kind === 'event' ? [{ nodeId: 'start', eventType: 'order.placed' }] : []);
    expect(manifest.signals).toEqual(kind === 'signal' ? [{ name: 'begin', nodeIds: ['start'], startsRun: true }] : []);
  });

  it('rejects a document whose nodes do not fit together', () => {
    const call = node('call', 'api-endpoint', {
      endpointPath: '/call',
      method: 'POST',
      targetType: 'signal',
      targetName: 'aprove',
    });
    const { code, diagnostics } = compiled({ nodes: [...nodes, call] });
    expect(code).toBeUndefined();
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'ENDPOINT_TARGET_UNKNOWN',
        nodeId: 'call',
        field: 'data.config.targetName',
        remedy: expect.stringContaining('"approve"'),
      }),
    );
  });
});
