import { describe, expect, it } from '@jest/globals';
import { lowerNode, manifestOf } from '@workflow-builder/component-kit';
import { kongCache } from './index.js';

const cacheKey = '7f1b0d1e-3c64-4a7e-9a57-1f2a4c0f5a11';
const valid = { connectorId: 'redis', cacheKey };

const errorsOf = (config: object) =>
  lowerNode(kongCache, { data: { config: { ...valid, ...config } } })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, field }) => ({ code, field }));

const manifestWith = (config: object, test: { nodes?: object[]; edges?: object[] } = {}) =>
  manifestOf(kongCache, { data: { config: { ...valid, ...config } }, ...test });

describe('kong-cache', () => {
  it('executes nothing, and says that its connector is not used', () => {
    const { lowered, diagnostics } = lowerNode(kongCache, { data: { config: valid } });
    expect(lowered?.operation).toEqual({ kind: 'pass' });
    expect(diagnostics).toMatchObject([
      { code: 'CACHE_MEMORY_ONLY', severity: 'warning', field: 'data.config.connectorId' },
    ]);
  });

  it.each([
    [{ connectorId: null }, 'CONFIG_REQUIRED', 'connectorId'],
    [{ cacheKey: '' }, 'CONFIG_REQUIRED', 'cacheKey'],
    [{ cacheKey: 'my-cache' }, 'CONFIG_INVALID', 'cacheKey'],
    [{ ttlSeconds: 0 }, 'CONFIG_INVALID', 'ttlSeconds'],
    [{ cacheKeyStrategy: 'colour' }, 'CONFIG_INVALID', 'cacheKeyStrategy'],
    [{ contentTypes: [] }, 'CONFIG_INVALID', 'contentTypes'],
    [{ responseCodes: [99] }, 'CONFIG_INVALID', 'responseCodes'],
  ])('finds fault with %j', (config, code, field) => {
    expect(errorsOf(config)).toEqual([{ code, field: `data.config.${field}` }]);
  });

  it('caches successful JSON for an hour, in memory', () => {
    expect(manifestWith({}).part).toEqual({
      cache: { cacheKey, connectorId: 'redis', endpoints: [], ttlSeconds: 3600, isRemoved: false },
      plugins: [
        {
          name: 'proxy-cache',
          endpoints: [],
          config: {
            strategy: 'memory',
            memory: { dictionary_name: 'kong_db_cache' },
            cache_ttl: 3600,
            request_method: ['GET', 'HEAD'],
            response_code: [200, 201, 202],
            content_type: ['application/json'],
            vary_headers: ['X-Workflow-Execution-Id'],
          },
        },
      ],
    });
  });

  it.each([
    ['path', []],
    ['query', []],
    ['header', ['Accept', 'Accept-Language', 'Authorization']],
    ['cookie', ['Cookie']],
    ['custom', ['X-Cache-Key']],
  ])('tells calls apart by the run and by %s', (cacheKeyStrategy, vary) => {
    const [plugin] = manifestWith({ cacheKeyStrategy }).part?.plugins ?? [];
    expect(plugin?.config['vary_headers']).toEqual(['X-Workflow-Execution-Id', ...vary]);
  });

  it('applies to the endpoints that it is connected to', () => {
    const nodes = [
      { id: 'out', type: 'data-out', data: { label: 'Out' } },
      { id: 'other', type: 'data-out', data: { label: 'Other' } },
      { id: 'log', type: 'activity', data: { label: 'Log', componentName: 'log' } },
    ];
    const edges = [
      { id: 'e1', source: 'out', target: 'node-1' },
      { id: 'e2', source: 'node-1', target: 'log' },
    ];
    const { part } = manifestWith({}, { nodes, edges });
    expect([part?.cache?.endpoints, part?.plugins?.[0]?.endpoints]).toEqual([['out'], ['out']]);
  });

  it('that is marked for deletion has no plugin, and tells so', () => {
    const { part } = manifestWith({ markedForDeletion: true });
    expect(part).toMatchObject({ cache: { isRemoved: true } });
    expect(part?.plugins).toBeUndefined();
  });
});
