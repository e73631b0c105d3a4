import type { JsonObject } from '@workflow-builder/workflow-model';
import type { Place } from './region.js';
import { plain, transform, type Unit } from './units.js';

/** Waits for an update. */
export function accept(place: Place): Unit {
  const { builder, parentId } = place;
  const { random } = builder;
  const id = builder.id('in');
  const componentName = random.pick(['order', 'change']);
  builder.awaited.push({ channel: 'update', name: componentName });
  const timeout = random.happens(0.4) ? { timeout: `${random.between(1, 9)}s` } : {};
  builder.node(id, 'data-in', { componentName, config: { endpointPath: `/${id}`, ...timeout } }, parentId);
  return plain(id, place, 'timeout' in timeout ? undefined : 'json');
}

/** Publishes a variable, or the output of a step of its own: what comes before may be several branches, which is no one thing. */
export function publish(place: Place): Unit {
  const { builder, parentId } = place;
  const variable = builder.random.happens(0.3) ? { variableName: builder.random.pick(['n0', 'l0']) } : undefined;
  const first = variable === undefined ? transform(place) : undefined;
  const id = builder.id('out');
  const config = { endpointPath: `/${id}`, ...variable };
  builder.node(id, 'data-out', { componentName: `out-${builder.nodes.length}`, config }, parentId);
  if (first === undefined) return plain(id, place, undefined);
  builder.edge({ source: first.id }, id);
  return { ...first, exits: first.exits.map((each) => ({ ...each, outlet: { source: id } })) };
}

const passing: Readonly<Record<string, JsonObject>> = {
  'kong-cors': { allowedOrigins: ['https://a.example'], allowedMethods: ['GET'] },
  'kong-logging': { connectorId: 'logs' },
  'kong-cache': { connectorId: 'cache', cacheKey: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' },
  'api-endpoint': { endpointPath: '/start', method: 'POST' },
  'graphql-gateway': { schema: 'type Query { one: String }', queries: [{ name: 'one', workflowId: 'other' }] },
  'mcp-server': { serverName: 'tools', tools: [{ name: 'one', workflowId: 'other' }] },
};

/** Nodes that only add to the manifest; a second one of its kind would be refused. */
export const passingTypes = Object.keys(passing);

/** A node that only adds to the manifest. */
export function pass(place: Place): Unit {
  const { builder, parentId } = place;
  const left = passingTypes.filter((type) => !builder.nodes.some((node) => node.type === type));
  const type = builder.random.pick(left);
  const id = builder.id(type.split('-', 1)[0] ?? type);
  builder.node(id, type, { config: passing[type] ?? {} }, parentId);
  return plain(id, place, undefined);
}
