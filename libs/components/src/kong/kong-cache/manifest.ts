import type { ManifestContext } from '@workflow-builder/component-kit';
import type { ManifestPart } from '@workflow-builder/manifest';
import type { JsonObject, NodeId } from '@workflow-builder/workflow-model';
import type { KongCacheConfig } from './config.js';

/** Names the run that a call is for; an answer of one run is none of another. */
const RUN_HEADER = 'X-Workflow-Execution-Id';

const varyHeaders = {
  path: [],
  query: [],
  header: ['Accept', 'Accept-Language', 'Authorization'],
  cookie: ['Cookie'],
  custom: ['X-Cache-Key'],
} as const;

const endpointTypes = new Set(['api-endpoint', 'data-in', 'data-out', 'trigger', 'graphql-gateway', 'mcp-server']);

/** The cache, and the plugin that fills it; one that is to be removed has none. */
export function kongCacheManifest(context: ManifestContext<KongCacheConfig>): ManifestPart {
  const { config } = context;
  const { connectorId, cacheKey, ttlSeconds = 3600, markedForDeletion = false } = config;
  const endpoints = connectedEndpoints(context);
  const cache = { cacheKey, connectorId, endpoints, ttlSeconds, isRemoved: markedForDeletion };
  if (markedForDeletion) return { cache };
  return { cache, plugins: [{ name: 'proxy-cache', endpoints, config: pluginConfig(config) }] };
}

function pluginConfig(config: KongCacheConfig): JsonObject {
  const { ttlSeconds = 3600, cacheKeyStrategy = 'path' } = config;
  return {
    strategy: 'memory',
    memory: { dictionary_name: 'kong_db_cache' },
    cache_ttl: ttlSeconds,
    request_method: ['GET', 'HEAD'],
    response_code: config.responseCodes ?? [200, 201, 202],
    content_type: config.contentTypes ?? ['application/json'],
    vary_headers: [RUN_HEADER, ...varyHeaders[cacheKeyStrategy]],
  };
}

/** The endpoints that an edge connects the node with; none: all of the workflow. */
function connectedEndpoints({ node, workflow }: ManifestContext<KongCacheConfig>): readonly NodeId[] {
  const neighbours = workflow.edges.flatMap(({ source, target }) => {
    if (source === node.id) return [target];
    return target === node.id ? [source] : [];
  });
  if (neighbours.length === 0) return [];
  const endpoints = workflow.nodes.filter(({ id, type }) => endpointTypes.has(type) && neighbours.includes(id));
  return endpoints.map(({ id }) => id).sort();
}
