import type { Findings } from '@workflow-builder/diagnostics';
import type { Workflow } from '@workflow-builder/workflow-model';
import { groupedBy } from '../../graph/grouped-by.js';

/** Each node by itself, and against the others: ids, labels, containers. */
export function checkNodes({ nodes }: Workflow, findings: Findings): void {
  const ids = new Set<string>(nodes.map(({ id }) => id));
  for (const { id, label, parentId } of nodes) {
    if (parentId !== undefined && !ids.has(parentId)) {
      findings.add('PARENT_UNKNOWN', { label, id: parentId }, { nodeId: id, field: 'parentId' });
    }
  }
  for (const [id, same] of groupedBy(nodes, (node) => node.id)) {
    if (same.length > 1) findings.add('DUPLICATE_NODE_ID', { id, count: same.length }, { nodeId: id, field: 'id' });
  }
  for (const [label, same] of groupedBy(nodes, (node) => node.label)) {
    const [first, ...others] = same.map(({ id }) => id);
    if (first === undefined || others.length === 0) continue;
    findings.add(
      'DUPLICATE_LABEL',
      { label, count: same.length },
      { nodeId: first, relatedNodeIds: others, field: 'data.label' },
    );
  }
}
