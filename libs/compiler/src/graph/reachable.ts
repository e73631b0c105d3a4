import type { NodeId } from '@workflow-builder/workflow-model';
import type { WorkflowGraph } from './graph.js';

/** The nodes that can be reached from some, those included. */
export function reachableFrom(graph: WorkflowGraph, starts: readonly NodeId[]): ReadonlySet<NodeId> {
  const reached = new Set<NodeId>(starts);
  const pending = [...starts];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const next of graph.after(id)) {
      if (!reached.has(next)) pending.push(next);
      reached.add(next);
    }
  }
  return reached;
}
