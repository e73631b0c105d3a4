import type { NodeId } from '../../ids.js';
import type { WorkflowEdge, WorkflowNode } from '../../workflow.js';

/** Which edges return to a loop, and which nodes lie on the way back. */
export interface Rounds {
  /** Whether the edge ends a round of its target. */
  returns(edge: WorkflowEdge): boolean;
  /** Whether a round of the loop can end from the node on; the loop itself is none of these. */
  isInBody(id: NodeId, loop: NodeId): boolean;
}

/**
 * An edge returns to a loop when its source lies below the loop in a depth-first walk from the start, so that the way from an
 * outer loop into an inner one is not mistaken for a return to the inner one. The body is what leads to such an edge.
 */
export function findRounds(nodes: readonly WorkflowNode[], edges: readonly WorkflowEdge[]): Rounds {
  const graph = new Adjacency(nodes, edges);
  const visits = walk(nodes, graph);
  const entered = (id: NodeId): number => visits.get(id)?.entered ?? -1;
  const isBelow = (id: NodeId, ancestor: NodeId): boolean => {
    const [a, b] = [visits.get(ancestor), visits.get(id)];
    return a !== undefined && b !== undefined && a.entered < b.entered && b.left <= a.left;
  };
  const loops = nodes.filter(({ type }) => type === 'loop').map(({ id }) => id);
  const heads = innermostHeads(
    loops.toSorted((a, b) => entered(b) - entered(a)),
    graph,
    isBelow,
  );
  return {
    returns: ({ source, target }) => isBelow(source, target),
    isInBody(id, loop) {
      let head = heads.get(id);
      while (head !== undefined && head !== loop && entered(head) > entered(loop)) head = heads.get(head);
      return head === loop;
    },
  };
}

/**
 * The innermost loop around each node. Inner loops come first; what lies in one counts as that loop from then on, so each node is
 * looked at once, however deep loops nest.
 */
function innermostHeads(
  innerFirst: readonly NodeId[],
  graph: Adjacency,
  isBelow: (id: NodeId, ancestor: NodeId) => boolean,
): ReadonlyMap<NodeId, NodeId> {
  const heads = new Map<NodeId, NodeId>();
  const outermost = new Map<NodeId, NodeId>();
  const find = (id: NodeId): NodeId => {
    let root = id;
    for (let next = outermost.get(root); next !== undefined; next = outermost.get(root)) root = next;
    for (let each = id; each !== root;) {
      const next = outermost.get(each) ?? root;
      outermost.set(each, root);
      each = next;
    }
    return root;
  };
  for (const loop of innerFirst) {
    const open = [...graph.before(loop)];
    for (let given = open.pop(); given !== undefined; given = open.pop()) {
      const id = find(given);
      if (id === loop || !isBelow(id, loop)) continue;
      heads.set(id, loop);
      outermost.set(id, loop);
      open.push(...graph.before(id));
    }
  }
  return heads;
}

class Adjacency {
  private readonly incoming = new Map<NodeId, NodeId[]>();
  private readonly outgoing = new Map<NodeId, NodeId[]>();
  private readonly parents = new Map<NodeId, NodeId>();
  private readonly children = new Map<NodeId, NodeId[]>();

  constructor(nodes: readonly WorkflowNode[], edges: readonly WorkflowEdge[]) {
    for (const { source, target } of edges) {
      append(this.incoming, target, source);
      append(this.outgoing, source, target);
    }
    for (const { id, parentId } of nodes) {
      if (parentId === undefined) continue;
      this.parents.set(id, parentId);
      append(this.children, parentId, id);
    }
  }

  /** What runs before a node: sources of its edges, and the container it lies in. */
  before(id: NodeId): readonly NodeId[] {
    const parent = this.parents.get(id);
    const sources = this.incoming.get(id) ?? [];
    return parent === undefined ? sources : [...sources, parent];
  }

  /** What runs after a node: targets of its edges, and what lies in it. */
  after(id: NodeId): readonly NodeId[] {
    return [...(this.outgoing.get(id) ?? []), ...(this.children.get(id) ?? [])];
  }
}

interface Visit {
  readonly entered: number;
  left: number;
}

/** Depth first, from triggers, then from what nothing leads to, then from whatever is left. */
function walk(nodes: readonly WorkflowNode[], graph: Adjacency): ReadonlyMap<NodeId, Visit> {
  const visits = new Map<NodeId, Visit>();
  const starts = [
    ...nodes.filter(({ type }) => type === 'trigger'),
    ...nodes.filter(({ id }) => graph.before(id).length === 0),
    ...nodes,
  ];
  let clock = 0;
  for (const { id } of starts) {
    if (visits.has(id)) continue;
    const enter = (each: NodeId): Frame => {
      const visit = { entered: (clock += 1), left: Infinity };
      visits.set(each, visit);
      return { visit, rest: graph.after(each), next: 0 };
    };
    const stack = [enter(id)];
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const next = frame.rest[frame.next];
      frame.next += 1;
      if (next === undefined) {
        frame.visit.left = clock += 1;
        stack.pop();
      } else if (!visits.has(next)) stack.push(enter(next));
    }
  }
  return visits;
}

interface Frame {
  readonly visit: Visit;
  readonly rest: readonly NodeId[];
  next: number;
}

function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else items.push(item);
}
