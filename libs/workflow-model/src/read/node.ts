import { closest, type Findings } from '@workflow-builder/diagnostics';
import { isNodeId, type NodeId } from '../ids.js';
import { isJsonObject, type JsonObject, type JsonValue, ownValue } from '../json.js';
import { type CanonicalNodeType, canonicalType, isNodeType, nodeTypes, typeSuggestions } from '../node-types.js';
import type { WorkflowNode } from '../workflow.js';
import { readConfig, readOwnConfig } from './config.js';
import { withoutUndefined } from './defined.js';
import { readEnvelope } from './envelope.js';
import { Fields } from './fields.js';
import { readParent } from './parent.js';
import { Place } from './rules/place.js';

/** What reading one node depends on in the rest of the document. */
export interface DocumentContext {
  /** Names of the workflow's variables. */
  readonly variables: ReadonlySet<string>;
  /** Ids of triggers that stand for the end. */
  readonly ends: ReadonlySet<string>;
}

/** Reads one entry of `nodes`; undefined when it is no node, or of no known type. */
export function readNode(
  value: JsonValue,
  index: number,
  document: DocumentContext,
  findings: Findings,
): WorkflowNode | undefined {
  const field = `nodes[${index}]`;
  const refuse = (reason: string): undefined => {
    findings.add('NODE_INVALID', { index, reason }, { field });
  };
  if (!isJsonObject(value)) return refuse('it is not an object');
  const id = ownValue(value, 'id');
  if (!isNodeId(id)) return refuse('its `id` is no text, or is empty');
  const given = ownValue(value, 'type');
  if (typeof given !== 'string') return refuse('its `type` is no text');
  if (!isNodeType(given)) {
    findings.add('UNKNOWN_NODE_TYPE', { type: given, suggestion: suggestType(given) }, { nodeId: id, field: 'type' });
    return undefined;
  }
  const type = document.ends.has(id) ? 'end' : canonicalType(given);
  if (type !== given) findings.add('TYPE_ALIAS', { seen: given, type }, { nodeId: id, field: 'type' });
  return readKnownNode(id, type, value, document, findings);
}

function readKnownNode(
  id: NodeId,
  type: CanonicalNodeType,
  node: JsonObject,
  { variables }: DocumentContext,
  findings: Findings,
): WorkflowNode {
  const data = new Fields(node, { nodeId: id, path: '' }, findings).object('data') ?? {};
  const fields = new Fields(data, { nodeId: id, path: 'data' }, findings);
  const label = readLabel(id, fields, findings);
  const dataPlace = new Place({ id, label, type, variables }, 'data', findings);
  const place = dataPlace.at('config');
  const envelope = readEnvelope({ type, config: readOwnConfig(type, data, place), data, place, dataPlace }, findings);
  return withoutUndefined({
    id,
    type,
    label,
    parentId: readParent(node, id, findings),
    componentId: fields.text('componentId', 'component_id'),
    ...envelope.fields,
    config: readConfig({ type, componentName: envelope.fields.componentName }, envelope.config, data, place, dataPlace),
  });
}

function readLabel(id: NodeId, fields: Fields, findings: Findings): string {
  const label = fields.text('label', 'displayName');
  if (label !== undefined && label.trim() !== '') return label;
  findings.add('LABEL_MISSING', { nodeId: id }, { nodeId: id, field: 'data.label' });
  return id;
}

function suggestType(type: string): string {
  const suggestion = Object.hasOwn(typeSuggestions, type) ? typeSuggestions[type] : closest(type, nodeTypes);
  return suggestion === undefined ? `known are ${nodeTypes.join(', ')}` : `"${suggestion}" may be meant`;
}
