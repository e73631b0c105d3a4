import type { NodeId, Workflow, WorkflowEdge, WorkflowNode } from '@workflow-builder/workflow-model';

/** The nodes of a workflow by id, and who follows whom. Lists are in order of node ids, so the document's order has no effect. */
export class WorkflowGraph {
  readonly nodes: ReadonlyMap<NodeId, WorkflowNode>;
  /** Edges between existing nodes. */
  readonly edges: readonly WorkflowEdge[];
  private readonly successors: ReadonlyMap<NodeId, readonly NodeId[]>;
  private readonly predecessors: ReadonlyMap<NodeId, readonly NodeId[]>;

  constructor({ nodes, edges }: Pick<Workflow, 'nodes' | 'edges'>) {
    const sorted = [...nodes].sort((a, b) => compareIds(a.id, b.id));
    this.nodes = new Map(sorted.map((node) => [node.id, node]));
    this.edges = edges.filter(({ source, target }) => this.nodes.has(source) && this.nodes.has(target));
    this.successors = this.neighbours(({ source, target }) => [source, target]);
    this.predecessors = this.neighbours(({ source, target }) => [target, source]);
  }

  node(id: NodeId): WorkflowNode {
    const node = this.nodes.get(id);
    if (node === undefined) throw new RangeError(`No node ${id}.`);
    return node;
  }

  after(id: NodeId): readonly NodeId[] {
    return this.successors.get(id) ?? [];
  }

  before(id: NodeId): readonly NodeId[] {
    return this.predecessors.get(id) ?? [];
  }

  /** The graph of some of the nodes and the edges among them. */
  restrictedTo(ids: ReadonlySet<NodeId>): WorkflowGraph {
    const nodes = [...this.nodes.values()].filter(({ id }) => ids.has(id));
    return new WorkflowGraph({ nodes, edges: this.edges });
  }

  private neighbours(
    ends: (edge: WorkflowEdge) => readonly [from: NodeId, to: NodeId],
  ): ReadonlyMap<NodeId, readonly NodeId[]> {
    const found = new Map<NodeId, Set<NodeId>>();
    for (const edge of this.edges) {
      const [from, to] = ends(edge);
      const known = found.get(from);
      if (known === undefined) found.set(from, new Set([to]));
      else known.add(to);
    }
    return new Map([...found].map(([id, others]) => [id, [...others].sort(compareIds)]));
  }
}

/** By code units: the same on every machine, whatever its language. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
