import type { NodeId } from '@workflow-builder/workflow-model';
import type { WorkflowGraph } from './graph.js';

/** Who comes before whom, answered on demand: most nodes read few others. */
export class Ancestors {
  private readonly position: ReadonlyMap<NodeId, number>;
  private readonly known = new Map<NodeId, ReadonlySet<NodeId>>();

  constructor(
    private readonly graph: WorkflowGraph,
    order: readonly NodeId[],
  ) {
    this.position = new Map(order.map((id, index) => [id, index]));
  }

  /** Whether there is a path from the one to the other. */
  isBefore(earlier: NodeId, later: NodeId): boolean {
    const from = this.position.get(earlier);
    const to = this.position.get(later);
    if (from === undefined || to === undefined || from >= to) return false;
    return this.graph.before(later).includes(earlier) || this.of(later).has(earlier);
  }

  private of(id: NodeId): ReadonlySet<NodeId> {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const found = new Set<NodeId>();
    const pending = [...this.graph.before(id)];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (!found.has(next)) pending.push(...this.graph.before(next));
      found.add(next);
    }
    this.known.set(id, found);
    return found;
  }
}
