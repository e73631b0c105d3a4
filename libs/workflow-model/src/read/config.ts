import { isDeepStrictEqual } from 'node:util';
import type { Findings } from '@workflow-builder/diagnostics';
import type { NodeId } from '../ids.js';
import { isJsonObject, type JsonObject, ownValue } from '../json.js';
import { flatFields, hasEndpoint, type NodeType } from '../node-types.js';

interface NodeHead {
  readonly id: NodeId;
  readonly type: NodeType;
  readonly label: string;
}

const schemaKeywords = new Set(['type', 'properties', 'required', '$schema', 'additionalProperties']);
const endpointFields = new Set(['endpointPath', 'httpMethod']);

/** The settings of a node from `data.config` and from `data` itself, cleaned of what the editor's palette left in them. */
export function readConfig(node: NodeHead, data: JsonObject, findings: Findings): JsonObject {
  const given = ownValue(data, 'config') ?? {};
  if (!isJsonObject(given)) {
    findings.add(
      'FIELD_INVALID',
      { field: 'data.config', expected: 'an object' },
      { nodeId: node.id, field: 'data.config' },
    );
    return {};
  }
  const config = dropEndpoint(node, dropSchema(node, given, findings), findings);
  return { ...flatConfig(node, data, config, findings), ...config };
}

function dropSchema(node: NodeHead, config: JsonObject, findings: Findings): JsonObject {
  if (ownValue(config, 'type') !== 'object' || !isJsonObject(ownValue(config, 'properties'))) return config;
  findings.add('CONFIG_SCHEMA_DROPPED', { label: node.label }, { nodeId: node.id, field: 'data.config' });
  return omit(config, (key) => schemaKeywords.has(key));
}

function dropEndpoint(node: NodeHead, config: JsonObject, findings: Findings): JsonObject {
  // Only the pair that the palette writes is stray; an activity may well have one such field of its own.
  const stray =
    !hasEndpoint(node.type) && ownValue(config, 'endpointPath') === '' && Object.hasOwn(config, 'httpMethod');
  if (!stray) return config;
  findings.add(
    'FIELD_IGNORED',
    { field: 'endpointPath', label: node.label, type: node.type },
    { nodeId: node.id, field: 'data.config.endpointPath' },
  );
  return omit(config, (key) => endpointFields.has(key));
}

function flatConfig(node: NodeHead, data: JsonObject, config: JsonObject, findings: Findings): JsonObject {
  const names = (flatFields[node.type] ?? []).filter((name) => Object.hasOwn(data, name));
  for (const name of names) {
    if (Object.hasOwn(config, name) && !isDeepStrictEqual(config[name], data[name])) {
      findings.add('CONFIG_CONFLICT', { field: name }, { nodeId: node.id, field: `data.config.${name}` });
    }
  }
  return omit(data, (key) => !names.includes(key));
}

function omit(object: JsonObject, drop: (key: string) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !drop(key)));
}
