import type { Findings } from '@workflow-builder/diagnostics';
import { isNodeId } from '../ids.js';
import { isJsonObject, type JsonValue, ownValue } from '../json.js';
import type { WorkflowEdge } from '../workflow.js';
import { withoutUndefined } from './defined.js';
import { Fields } from './fields.js';

/** Reads one entry of `edges`; undefined when it is no edge. One without id gets the ids of its ends. */
export function readEdge(value: JsonValue, index: number, findings: Findings): WorkflowEdge | undefined {
  const path = `edges[${index}]`;
  const refuse = (reason: string): undefined => {
    findings.add('EDGE_INVALID', { index, reason }, { field: path });
  };
  if (!isJsonObject(value)) return refuse('it is not an object');
  const source = ownValue(value, 'source');
  const target = ownValue(value, 'target');
  if (!isNodeId(source)) return refuse('its `source` is no text, or is empty');
  if (!isNodeId(target)) return refuse('its `target` is no text, or is empty');
  const fields = new Fields(value, { path }, findings);
  return withoutUndefined({
    id: fields.text('id') ?? `${source}->${target}#${index}`,
    source,
    target,
    sourceHandle: fields.text('sourceHandle', 'source_handle'),
    targetHandle: fields.text('targetHandle', 'target_handle'),
    label: fields.text('label'),
  });
}
