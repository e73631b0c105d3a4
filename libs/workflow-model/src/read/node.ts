import { closest, type Findings } from '@workflow-builder/diagnostics';
import { isNodeId, type NodeId } from '../ids.js';
import { isJsonObject, type JsonObject, type JsonValue, ownValue } from '../json.js';
import { isNodeType, type NodeType, nodeTypes, typeSuggestions } from '../node-types.js';
import type { WorkflowNode } from '../workflow.js';
import { readConfig } from './config.js';
import { withoutUndefined } from './defined.js';
import { Fields } from './fields.js';
import { readRetryPolicy } from './retry-policy.js';

/** Reads one entry of `nodes`; undefined when it is no node, or of no known type. */
export function readNode(value: JsonValue, index: number, findings: Findings): WorkflowNode | undefined {
  const field = `nodes[${index}]`;
  const refuse = (reason: string): undefined => {
    findings.add('NODE_INVALID', { index, reason }, { field });
  };
  if (!isJsonObject(value)) return refuse('it is not an object');
  const id = ownValue(value, 'id');
  if (!isNodeId(id)) return refuse('its `id` is no text, or is empty');
  const type = ownValue(value, 'type');
  if (typeof type !== 'string') return refuse('its `type` is no text');
  if (!isNodeType(type)) {
    findings.add('UNKNOWN_NODE_TYPE', { type, suggestion: suggestType(type) }, { nodeId: id, field: 'type' });
    return undefined;
  }
  return readKnownNode(id, type, value, findings);
}

function readKnownNode(id: NodeId, type: NodeType, node: JsonObject, findings: Findings): WorkflowNode {
  const envelope = new Fields(node, { nodeId: id, path: '' }, findings);
  const data = envelope.object('data') ?? {};
  const fields = new Fields(data, { nodeId: id, path: 'data' }, findings);
  const label = readLabel(id, fields, findings);
  const config = readConfig({ id, type, label }, data, findings);
  const configFields = new Fields(config, { nodeId: id, path: 'data.config' }, findings);
  const retryPolicy = fields.object('retryPolicy', 'retry_policy');

  return withoutUndefined({
    id,
    type,
    label,
    parentId: readParent(node, envelope),
    componentId: fields.text('componentId', 'component_id'),
    componentName:
      fields.text('activityName') ??
      configFields.text('activityName') ??
      fields.text('componentName', 'component_name'),
    config: without(config, 'activityName'),
    timeoutMs: fields.duration(['timeout'], ['timeoutMs', 'timeout_ms']),
    retryPolicy:
      retryPolicy === undefined
        ? undefined
        : readRetryPolicy(retryPolicy, { nodeId: id, path: 'data.retryPolicy' }, findings),
  });
}

function readLabel(id: NodeId, fields: Fields, findings: Findings): string {
  const label = fields.text('label', 'displayName');
  if (label !== undefined && label.trim() !== '') return label;
  findings.add('LABEL_MISSING', { nodeId: id }, { nodeId: id, field: 'data.label' });
  return id;
}

function readParent(node: JsonObject, envelope: Fields): NodeId | undefined {
  const metadata = ownValue(node, 'metadata');
  const legacy = isJsonObject(metadata) ? ownValue(metadata, 'parentNodeId') : undefined;
  const parent = envelope.text('parentId', 'parentNode', 'parentNodeId') ?? legacy;
  return isNodeId(parent) ? parent : undefined;
}

function suggestType(type: string): string {
  const suggestion = Object.hasOwn(typeSuggestions, type) ? typeSuggestions[type] : closest(type, nodeTypes);
  return suggestion === undefined ? `known are ${nodeTypes.join(', ')}` : `"${suggestion}" may be meant`;
}

function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
