import type { NodeId } from '@workflow-builder/workflow-model';
import type { WorkflowGraph } from './graph.js';

export type Ordering =
  /** Each node after those before it. */
  | { readonly kind: 'ordered'; readonly ids: readonly NodeId[] }
  /** Nodes that wait for each other, in the order of the edges. */
  | { readonly kind: 'cyclic'; readonly cycle: readonly NodeId[] };

interface Visit {
  readonly id: NodeId;
  next: number;
}

/** Orders the nodes depth first, or finds a cycle that prevents it. The same for every arrangement of the document. */
export function orderNodes(graph: WorkflowGraph): Ordering {
  const finished: NodeId[] = [];
  const state = new Map<NodeId, 'open' | 'done'>();
  // Backwards twice: the last to be finished comes first, so ids end up ascending where edges leave a choice.
  for (const id of [...graph.nodes.keys()].reverse()) {
    const cycle = state.has(id) ? undefined : visit(id, graph, state, finished);
    if (cycle !== undefined) return { kind: 'cyclic', cycle };
  }
  return { kind: 'ordered', ids: finished.reverse() };
}

/** Visits what follows a node, without recursion: chains may be long. */
function visit(
  start: NodeId,
  graph: WorkflowGraph,
  state: Map<NodeId, 'open' | 'done'>,
  finished: NodeId[],
): readonly NodeId[] | undefined {
  const path: Visit[] = [{ id: start, next: 0 }];
  state.set(start, 'open');
  for (let current = path.at(-1); current !== undefined; current = path.at(-1)) {
    const following = graph.after(current.id);
    const next = following[following.length - 1 - current.next];
    current.next += 1;
    if (next === undefined) {
      state.set(current.id, 'done');
      finished.push(current.id);
      path.pop();
    } else if (state.get(next) === 'open') {
      return path.slice(path.findIndex(({ id }) => id === next)).map(({ id }) => id);
    } else if (!state.has(next)) {
      state.set(next, 'open');
      path.push({ id: next, next: 0 });
    }
  }
  return undefined;
}
