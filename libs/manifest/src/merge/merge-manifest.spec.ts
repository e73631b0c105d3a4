import SwaggerParser from '@apidevtools/swagger-parser';
import { describe, expect, it } from '@jest/globals';
import { Findings } from '@workflow-builder/diagnostics';
import { readWorkflow, type Workflow, type WorkflowNode } from '@workflow-builder/workflow-model';
import { manifestFaults } from '../../tests/manifest-faults.js';
import type { AppliedPlugin, Endpoint, Manifest, ManifestPart, NodePart } from '../index.js';
import { mergeManifest } from '../index.js';

type Parts = Readonly<Record<string, ManifestPart>>;

function read(ids: readonly string[], document: object = {}): Workflow {
  const nodes = ids.map((id) => ({ id, type: 'data-in', data: { label: `Node ${id}` } }));
  const { workflow } = readWorkflow({ id: 'wf 1', name: 'Order flow', nodes, ...document });
  if (workflow === undefined) throw new TypeError();
  return workflow;
}

function merge(parts: Parts, document: object = {}) {
  const workflow = read(Object.keys(parts), document);
  const nodeParts = workflow.nodes.map((node: WorkflowNode): NodePart => ({ node, part: parts[node.id] ?? {} }));
  const findings = new Findings();
  const manifest = mergeManifest(workflow, nodeParts, findings);
  expect(manifestFaults(manifest)).toEqual([]);
  return { manifest, diagnostics: findings.diagnostics };
}

const endpoint = (part: Partial<Endpoint> = {}): Endpoint => ({
  method: 'POST',
  path: '/orders',
  target: { kind: 'start' },
  isPublic: true,
  ...part,
});

const cors: AppliedPlugin = { name: 'cors', config: { origins: ['https://a.example'] }, endpoints: [] };

const operation = ({ openapi }: Manifest, path: string, method: 'get' | 'post') => openapi.paths[path]?.[method];
const service = ({ kong }: Manifest) => kong.services[0];

describe('mergeManifest()', () => {
  it('has every list, empty where nodes add nothing', () => {
    const { manifest, diagnostics } = merge({ a: {} });
    expect(diagnostics).toEqual([]);
    expect(manifest).toEqual({
      manifestVersion: 1,
      workflow: { id: 'wf 1', name: 'Order flow', type: 'OrderFlow' },
      openapi: {
        openapi: '3.1.0',
        info: { title: 'Order flow', version: '1.0.0' },
        paths: {},
        components: { schemas: {}, securitySchemes: {} },
      },
      signals: [],
      updates: [],
      queries: [],
      schedules: [],
      events: [],
      graphql: [],
      mcp: [],
      kong: { _format_version: '3.0', services: [] },
      logging: [],
      caches: [],
    });
  });

  it('is the same for every order of the nodes', () => {
    const parts: Parts = {
      b: { endpoints: [endpoint({ path: '/b' }), endpoint({ path: '/a' })], plugins: [cors] },
      a: { signals: [{ name: 's', startsRun: false }], schedule: { cron: '* * * * *', timezone: 'UTC' } },
      c: { signals: [{ name: 'r', startsRun: false }] },
    };
    const reversed = Object.fromEntries(Object.entries(parts).reverse());
    expect(JSON.stringify(merge(reversed).manifest)).toBe(JSON.stringify(merge(parts).manifest));
  });

  it('lists what single nodes add under their ids', () => {
    const { manifest } = merge({
      a: { schedule: { intervalSeconds: 60, timezone: 'UTC' }, event: { eventType: 'order.placed' } },
      b: { mcp: { name: 'm', version: '1', endpointPath: '/mcp', tools: [], resources: [] } },
    });
    expect(manifest.schedules).toEqual([{ nodeId: 'a', intervalSeconds: 60, timezone: 'UTC' }]);
    expect(manifest.events).toEqual([{ nodeId: 'a', eventType: 'order.placed' }]);
    expect(manifest.mcp).toMatchObject([{ nodeId: 'b' }]);
  });
});

describe('messages', () => {
  it('stand once under their name, with all nodes that take them', () => {
    const { manifest } = merge({
      a: { signals: [{ name: 'go', startsRun: false }] },
      b: { signals: [{ name: 'go', startsRun: true, schema: { type: 'string' } }] },
    });
    expect(manifest.signals).toEqual([
      { name: 'go', nodeIds: ['a', 'b'], startsRun: true, schema: { type: 'string' } },
    ]);
  });
});

describe('endpoints', () => {
  it('are operations of a valid OpenAPI document', async () => {
    const order = {
      type: 'object',
      properties: { item: { $ref: '#/$defs/item' } },
      $defs: { item: { type: 'string' } },
    };
    const { manifest } = merge({
      start: { endpoints: [endpoint({ requestSchema: order, responseSchema: order, auth: 'none' })] },
      in: {
        updates: [{ name: 'add' }],
        endpoints: [
          endpoint({ path: '/add', target: { kind: 'update', name: 'add' }, requestSchema: order, auth: 'jwt' }),
        ],
      },
      out: {
        queries: [{ name: 'total' }],
        endpoints: [
          endpoint({
            path: '/orders',
            method: 'GET',
            target: { kind: 'query', name: 'total' },
            requestSchema: { type: 'object', properties: { since: { type: 'string' } }, required: ['since'] },
          }),
        ],
      },
    });
    const document = JSON.parse(JSON.stringify(manifest.openapi)) as Parameters<typeof SwaggerParser.validate>[0];
    await expect(SwaggerParser.validate(document)).resolves.toBeDefined();
    expect(Object.keys(manifest.openapi.paths)).toEqual(['/add', '/orders']);
    expect(operation(manifest, '/orders', 'post')?.security).toEqual([]);
    expect(operation(manifest, '/add', 'post')?.security).toEqual([{ jwt: [] }]);
    expect(Object.keys(manifest.openapi.components.securitySchemes)).toEqual(['api-key', 'jwt']);
  });

  it('name the run that they are for, and take what a method without body cannot from the query', () => {
    const { manifest } = merge({
      a: {
        queries: [{ name: 'total' }],
        endpoints: [
          endpoint({
            method: 'GET',
            target: { kind: 'query', name: 'total' },
            requestSchema: { type: 'object', properties: { since: { type: 'string' } }, required: ['since'] },
          }),
        ],
      },
    });
    expect(operation(manifest, '/orders', 'get')).toMatchObject({
      parameters: [
        { name: 'X-Workflow-Execution-Id', in: 'header', required: true },
        { name: 'since', in: 'query', required: true, schema: { type: 'string' } },
      ],
      'x-workflow-builder': { nodeId: 'a', target: { kind: 'query', name: 'total' }, isPublic: true },
    });
    expect(operation(manifest, '/orders', 'get')).not.toHaveProperty('requestBody');
  });

  it('keep data that looks like a reference', () => {
    const responseSchema = { enum: [{ $ref: '#/a' }], properties: { $ref: { type: 'string' } } };
    const { manifest } = merge({ a: { endpoints: [endpoint({ responseSchema })] } });
    expect(manifest.openapi.components.schemas).toEqual({ 'post-a.response': responseSchema });
  });

  it('that stand for the same call are an error, and the first by id stays', () => {
    const { manifest, diagnostics } = merge({ b: { endpoints: [endpoint()] }, a: { endpoints: [endpoint()] } });
    expect(diagnostics).toMatchObject([
      { code: 'ENDPOINT_REPEATED', nodeId: 'b', relatedNodeIds: ['a'], field: 'data.config.endpointPath' },
    ]);
    expect(operation(manifest, '/orders', 'post')?.['x-workflow-builder'].nodeId).toBe('a');
  });

  it('may share a path under different methods', () => {
    expect(
      merge({ a: { endpoints: [endpoint()] }, b: { endpoints: [endpoint({ method: 'GET' })] } }).diagnostics,
    ).toEqual([]);
  });

  it.each(['signal', 'query'] as const)(
    'that call a %s which does not exist are an error that names what may be meant',
    (kind) => {
      const { diagnostics } = merge({
        a: { endpoints: [endpoint({ target: { kind, name: 'cancle' } })] },
        b: { signals: [{ name: 'cancel', startsRun: false }], queries: [{ name: 'cancel' }] },
      });
      expect(diagnostics).toMatchObject([
        { code: 'ENDPOINT_TARGET_UNKNOWN', nodeId: 'a', field: 'data.config.targetName' },
      ]);
      expect(diagnostics[0]?.remedy).toContain('"cancel"');
    },
  );

  it('may call a signal what data-in takes as an update', () => {
    const { manifest, diagnostics } = merge({
      a: { endpoints: [endpoint({ target: { kind: 'signal', name: 'add' } })] },
      b: { updates: [{ name: 'add' }] },
    });
    expect(diagnostics).toEqual([]);
    expect(operation(manifest, '/orders', 'post')?.['x-workflow-builder'].target).toEqual({
      kind: 'update',
      name: 'add',
    });
  });
});

describe('policies', () => {
  const logging: ManifestPart['logging'] = {
    connectorId: 'c',
    endpoints: [],
    format: 'json',
    level: 'info',
    requestBody: false,
    responseBody: false,
    maxBodyBytes: 1,
    headers: true,
    redactPatterns: [],
  };
  const cache = (cacheKey: string): ManifestPart => ({
    cache: { cacheKey, connectorId: 'r', endpoints: [], ttlSeconds: 1, isRemoved: false },
  });

  it('of logging there is one', () => {
    expect(merge({ b: { logging }, a: { logging } }).diagnostics).toMatchObject([
      { code: 'KONG_LOGGING_REPEATED', nodeId: 'a', relatedNodeIds: ['b'] },
    ]);
    expect(merge({ a: { logging }, b: {} }).diagnostics).toEqual([]);
  });

  it('of caching have a key each, whatever its case', () => {
    expect(merge({ b: cache('ab'), a: cache('AB'), c: cache('c') }).diagnostics).toMatchObject([
      { code: 'CACHE_KEY_REPEATED', nodeId: 'b', relatedNodeIds: ['a'], field: 'data.config.cacheKey' },
    ]);
  });
});

describe('Kong', () => {
  it('has a route for each public endpoint, with what guards it', () => {
    const { manifest } = merge({
      a: { endpoints: [endpoint({ rateLimit: { perMinute: 5, perHour: 50 } })] },
      b: { endpoints: [endpoint({ path: '/private', isPublic: false })] },
      c: { endpoints: [endpoint({ path: '/open', auth: 'none' })] },
    });
    expect(service(manifest)).toMatchObject({ name: expect.stringMatching(/^wf-wf_1_[0-9a-f]{8}$/), plugins: [] });
    expect(service(manifest)?.routes.map(({ paths }) => paths)).toEqual([['/open'], ['/orders']]);
    expect(service(manifest)?.routes.map(({ plugins }) => plugins.map(({ name, config }) => [name, config]))).toEqual([
      [['rate-limiting', { minute: 60, limit_by: 'ip', policy: 'local' }]],
      [
        ['key-auth', { key_names: ['X-API-Key'], hide_credentials: true }],
        ['rate-limiting', { minute: 5, hour: 50, limit_by: 'consumer', policy: 'local' }],
      ],
    ]);
  });

  it('leaves signatures to the gateway, and limits calls that are signed by where they come from', () => {
    const { manifest } = merge({ a: { endpoints: [endpoint({ auth: 'signature' })] } });
    expect(service(manifest)?.routes[0]?.plugins).toMatchObject([
      { name: 'rate-limiting', config: { limit_by: 'ip' } },
    ]);
    expect(operation(manifest, '/orders', 'post')?.security).toEqual([{ signature: [] }]);
    expect(Object.keys(manifest.openapi.components.securitySchemes)).toEqual(['signature']);
  });

  it('puts a plugin at the service, or at the routes that it is for', () => {
    const cache: AppliedPlugin = { name: 'proxy-cache', config: {}, endpoints: read(['a']).nodes.map(({ id }) => id) };
    const log: AppliedPlugin = { name: 'http-log', config: {}, endpoints: [], connectorId: 'c-1' };
    const { manifest } = merge({
      a: { endpoints: [endpoint({ auth: 'none' })] },
      b: { endpoints: [endpoint({ path: '/b', auth: 'none' })], plugins: [log, cors, cache] },
    });
    expect(service(manifest)?.plugins).toMatchObject([{ name: 'cors' }, { name: 'http-log', 'x-connector': 'c-1' }]);
    expect(service(manifest)?.routes.map(({ plugins }) => plugins.map(({ name }) => name))).toEqual([
      ['rate-limiting'],
      ['proxy-cache', 'rate-limiting'],
    ]);
  });

  it('takes a plugin once for the same endpoints', () => {
    const parts = { a: { endpoints: [endpoint()], plugins: [cors] }, b: { plugins: [cors] } };
    expect(merge(parts).diagnostics).toMatchObject([
      { code: 'KONG_PLUGIN_REPEATED', nodeId: 'b', relatedNodeIds: ['a'] },
    ]);
    const [a] = read(['a']).nodes;
    const narrow = { ...cors, endpoints: a === undefined ? [] : [a.id] };
    expect(merge({ ...parts, b: { plugins: [narrow] } }).diagnostics).toEqual([]);
  });

  it('has nothing to do without a public endpoint, and says so', () => {
    const { manifest, diagnostics } = merge({
      a: { endpoints: [endpoint({ isPublic: false })] },
      b: { plugins: [cors] },
    });
    expect(manifest.kong.services).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'KONG_NODE_UNUSED', severity: 'warning', nodeId: 'b' }]);
  });

  it('gives names that it takes to any ids, and different ones to different ids', () => {
    const { manifest } = merge({
      'a/b"\n': { endpoints: [endpoint({ path: '/1' })] },
      'a b"\n': { endpoints: [endpoint({ path: '/2' })] },
      ['x'.repeat(10_000)]: { endpoints: [endpoint({ path: '/3' })] },
    });
    const names = service(manifest)?.routes.map(({ name }) => name) ?? [];
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^[\w.-]{1,64}$/);
  });
});
