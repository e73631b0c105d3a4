import type { Findings } from '@workflow-builder/diagnostics';
import type { Workflow } from '@workflow-builder/workflow-model';
import { groupedBy } from '../../graph/grouped-by.js';
import type { WorkflowGraph } from '../../graph/graph.js';
import { roleOf } from '../../roles.js';

/** Each edge by itself: it connects two nodes that may be connected. */
export function checkEdges(workflow: Workflow, graph: WorkflowGraph, findings: Findings): void {
  checkIds(workflow, findings);
  checkEnds(workflow, graph, findings);
  for (const { source, target } of graph.edges) {
    const from = graph.node(source);
    const to = graph.node(target);
    if (source === target) findings.add('SELF_LOOP', { label: from.label }, { nodeId: source });
    if (roleOf(to) === 'entry') {
      findings.add(
        'INVALID_START_EDGE',
        { source: from.label, label: to.label },
        { nodeId: target, relatedNodeIds: [source] },
      );
    }
    if (roleOf(from) === 'end') {
      findings.add(
        'INVALID_END_EDGE',
        { target: to.label, label: from.label },
        { nodeId: source, relatedNodeIds: [target] },
      );
    }
  }
}

function checkIds({ edges }: Workflow, findings: Findings): void {
  for (const [id, same] of groupedBy(edges, (edge) => edge.id)) {
    if (same.length > 1) findings.add('DUPLICATE_EDGE_ID', { id, count: same.length }, { field: 'edges' });
  }
}

function checkEnds({ edges }: Workflow, graph: WorkflowGraph, findings: Findings): void {
  for (const { id, source, target } of edges) {
    for (const [field, end, other] of [
      ['source', source, target],
      ['target', target, source],
    ] as const) {
      if (graph.nodes.has(end)) continue;
      const place = graph.nodes.has(other) ? { nodeId: other } : {};
      findings.add('EDGE_UNKNOWN_NODE', { edge: id, id: end }, { ...place, field });
    }
  }
}
