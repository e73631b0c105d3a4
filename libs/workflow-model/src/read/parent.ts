import type { Findings } from '@workflow-builder/diagnostics';
import { isNodeId, type NodeId } from '../ids.js';
import { isJsonObject, type JsonObject, ownValue } from '../json.js';

/** Where editors say in which container a node lies; the first holds. */
const spellings = ['parentId', 'parentNode', 'parentNodeId', 'metadata.parentNodeId'] as const;

export function readParent(node: JsonObject, id: NodeId, findings: Findings): NodeId | undefined {
  const metadata = ownValue(node, 'metadata');
  const given = spellings.flatMap((field) => {
    const value = field.startsWith('metadata')
      ? isJsonObject(metadata) && ownValue(metadata, 'parentNodeId')
      : ownValue(node, field);
    return isNodeId(value) ? [{ field, value }] : [];
  });
  const [holder, ...others] = given;
  if (holder === undefined) return undefined;
  const renamed = (field: string): void => {
    findings.add('FIELD_RENAMED', { seen: field, canonical: 'parentId', label: id }, { nodeId: id, field });
  };
  if (holder.field !== 'parentId') renamed(holder.field);
  for (const { field, value } of others) {
    if (value === holder.value) renamed(field);
    else findings.add('CONFIG_CONFLICT', { field, holder: holder.field }, { nodeId: id, field });
  }
  return holder.value;
}
