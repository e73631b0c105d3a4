import type { Findings } from '@workflow-builder/diagnostics';
import type { WorkflowNode } from '@workflow-builder/workflow-model';
import type { WorkflowGraph } from '../../graph/graph.js';
import { orderNodes } from '../../graph/order.js';
import { reachableFrom } from '../../graph/reachable.js';
import type { CompileOptions } from '../../options.js';
import { roleOf } from './roles.js';

/** The graph as a whole: where it begins, where it ends, what is reached, and that nothing waits for itself. */
export function checkPaths(graph: WorkflowGraph, { strictMode }: CompileOptions, findings: Findings): void {
  const nodes = [...graph.nodes.values()];
  const entries = nodes.filter((node) => roleOf(node) === 'entry');
  checkEntries(entries, findings);
  if (!nodes.some((node) => roleOf(node) === 'end')) findings.add('MISSING_END', {});
  checkCycles(graph, findings);
  if (entries.length > 0) checkReached(graph, entries, strictMode, findings);
}

function checkEntries(entries: readonly WorkflowNode[], findings: Findings): void {
  const [first, ...others] = entries;
  if (first === undefined) {
    findings.add('MISSING_START', {});
  } else if (others.length > 0) {
    const labels = entries.map(({ label }) => `"${label}"`).join(', ');
    const place = { nodeId: first.id, relatedNodeIds: others.map(({ id }) => id) };
    findings.add('MULTIPLE_STARTS', { count: entries.length, labels }, place);
  }
}

function checkCycles(graph: WorkflowGraph, findings: Findings): void {
  const ordering = orderNodes(graph);
  if (ordering.kind === 'ordered') return;
  const [first, ...others] = ordering.cycle;
  // An edge of a node to itself is reported where edges are checked.
  if (first === undefined || others.length === 0) return;
  const path = [...ordering.cycle, first].map((id) => `"${graph.node(id).label}"`).join(' -> ');
  findings.add('CYCLE', { path }, { nodeId: first, relatedNodeIds: others });
}

function checkReached(
  graph: WorkflowGraph,
  entries: readonly WorkflowNode[],
  strictMode: boolean,
  findings: Findings,
): void {
  const reached = reachableFrom(
    graph,
    entries.map(({ id }) => id),
  );
  for (const node of graph.nodes.values()) {
    if (reached.has(node.id)) continue;
    const code = roleOf(node) === 'end' ? 'UNREACHABLE_END' : 'UNREACHABLE_NODE';
    const severity = strictMode ? 'error' : 'warning';
    findings.add(code, { label: node.label }, { nodeId: node.id, severity });
  }
}
