import type { Findings } from '@workflow-builder/diagnostics';
import type { Workflow, WorkflowNode } from '@workflow-builder/workflow-model';
import type { Kong, KongPlugin, KongRoute } from '../manifest.js';
import type { AppliedPlugin, NodePart } from '../part.js';
import type { PlacedEndpoint } from './endpoints.js';
import { groupedBy, safeKey, sortedBy } from './keys.js';

/** Applies where an endpoint says nothing of limits. */
const defaultRateLimit = { perMinute: 60 };

interface PlacedPlugin extends AppliedPlugin {
  readonly node: WorkflowNode;
}

/** The public endpoints as routes of one service, with the plugins that apply to all of it and to single routes. */
export function kongOf(
  workflow: Workflow,
  endpoints: readonly PlacedEndpoint[],
  parts: readonly NodePart[],
  findings: Findings,
): Kong {
  const open = endpoints.filter(({ isPublic }) => isPublic);
  const plugins = parts.flatMap(({ node, part }) => (part.plugins ?? []).map((plugin) => ({ ...plugin, node })));
  reportConflicts(plugins, findings);
  if (open.length === 0) {
    for (const { node, name } of plugins) reportUnused(node, name, findings);
    return { _format_version: '3.0', services: [] };
  }
  const service = `wf-${safeKey(workflow.id)}`;
  const byEndpoint = pluginsByEndpoint(plugins);
  return {
    _format_version: '3.0',
    services: [
      {
        name: service,
        tags: ['workflow-builder'],
        routes: open.map((endpoint) => routeOf(endpoint, service, byEndpoint)),
        plugins: printPlugins(plugins.filter(appliesToAll)),
      },
    ],
  };
}

function appliesToAll({ endpoints }: AppliedPlugin): boolean {
  return endpoints.length === 0;
}

function pluginsByEndpoint(plugins: readonly PlacedPlugin[]): ReadonlyMap<string, readonly PlacedPlugin[]> {
  const placed = plugins.flatMap((plugin) => plugin.endpoints.map((id) => ({ id, plugin })));
  const groups = [...groupedBy(placed, ({ id }) => id)];
  return new Map(groups.map(([id, group]) => [id, group.map(({ plugin }) => plugin)]));
}

function routeOf(
  endpoint: PlacedEndpoint,
  service: string,
  plugins: ReadonlyMap<string, readonly PlacedPlugin[]>,
): KongRoute {
  const { node, method, path } = endpoint;
  const own = plugins.get(node.id) ?? [];
  return {
    name: safeKey(`${service}-${method.toLowerCase()}-${node.id}`),
    methods: [method],
    paths: [path],
    strip_path: false,
    tags: [`node:${safeKey(node.id)}`],
    plugins: printPlugins([...own, ...guardsOf(endpoint).map((plugin) => ({ ...plugin, endpoints: [], node }))]),
  };
}

/** What an endpoint itself asks for: who may call it, and how often. */
function guardsOf({
  auth = 'api-key',
  rateLimit = defaultRateLimit,
}: PlacedEndpoint): readonly Omit<AppliedPlugin, 'endpoints'>[] {
  const limit: Omit<AppliedPlugin, 'endpoints'> = {
    name: 'rate-limiting',
    config: {
      minute: rateLimit.perMinute,
      ...(rateLimit.perHour === undefined ? {} : { hour: rateLimit.perHour }),
      limit_by: auth === 'none' || auth === 'signature' ? 'ip' : 'consumer',
      policy: 'local',
    },
  };
  switch (auth) {
    case 'none':
    case 'signature': // which the gateway checks
      return [limit];
    case 'api-key':
      return [{ name: 'key-auth', config: { key_names: ['X-API-Key'], hide_credentials: true } }, limit];
    case 'jwt':
      return [{ name: 'jwt', config: { claims_to_verify: ['exp'] } }, limit];
  }
}

function printPlugins(plugins: readonly PlacedPlugin[]): readonly KongPlugin[] {
  const printed = plugins.map(({ name, config, connectorId, node }) => ({
    name,
    config,
    tags: [`node:${safeKey(node.id)}`],
    ...(connectorId === undefined ? {} : { 'x-connector': connectorId }),
  }));
  return sortedBy(printed, ({ name }) => name);
}

/** Kong takes a plugin once per service and once per route. */
function reportConflicts(plugins: readonly PlacedPlugin[], findings: Findings): void {
  const taken = new Map<string, WorkflowNode>();
  for (const { name, node, endpoints } of plugins) {
    const places = endpoints.length === 0 ? [name] : endpoints.map((id) => `${name} ${id}`);
    const earlier = places.map((place) => taken.get(place)).find((other) => other !== undefined);
    if (earlier !== undefined) reportConflict(name, node, earlier, findings);
    for (const place of places) if (!taken.has(place)) taken.set(place, node);
  }
}

function reportConflict(plugin: string, { id, label }: WorkflowNode, other: WorkflowNode, findings: Findings): void {
  findings.add(
    'KONG_PLUGIN_REPEATED',
    { plugin, label, other: other.label },
    { nodeId: id, relatedNodeIds: [other.id] },
  );
}

function reportUnused({ id, label }: WorkflowNode, plugin: string, findings: Findings): void {
  findings.add('KONG_NODE_UNUSED', { label, plugin }, { nodeId: id });
}
