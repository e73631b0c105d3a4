import type { NodeId, Workflow, WorkflowEdge, WorkflowNode } from '@workflow-builder/workflow-model';
import { groupedBy } from './grouped-by.js';

/** The nodes of a workflow by id, and what connects them. Lists are in order of node ids, so the document's order has no effect. */
export class WorkflowGraph {
  readonly nodes: ReadonlyMap<NodeId, WorkflowNode>;
  /** Edges between existing nodes, by source, target and handle. */
  readonly edges: readonly WorkflowEdge[];
  private readonly outgoing: ReadonlyMap<NodeId, readonly WorkflowEdge[]>;
  private readonly incoming: ReadonlyMap<NodeId, readonly WorkflowEdge[]>;
  private readonly children: ReadonlyMap<NodeId, readonly NodeId[]>;

  constructor({ nodes, edges }: Pick<Workflow, 'nodes' | 'edges'>) {
    const sorted = [...nodes].sort((a, b) => compareIds(a.id, b.id));
    this.nodes = new Map(sorted.map((node) => [node.id, node]));
    this.edges = edges
      .filter(({ source, target }) => this.nodes.has(source) && this.nodes.has(target))
      .sort(compareEdges);
    this.outgoing = groupedBy(this.edges, ({ source }) => source);
    this.incoming = groupedBy(this.edges, ({ target }) => target);
    const contained = groupedBy(nodes, ({ parentId }) => parentId);
    this.children = new Map([...contained].map(([id, inside]) => [id, inside.map((node) => node.id)]));
  }

  node(id: NodeId): WorkflowNode {
    const node = this.nodes.get(id);
    if (node === undefined) throw new RangeError(`No node ${id}.`);
    return node;
  }

  edgesFrom(id: NodeId): readonly WorkflowEdge[] {
    return this.outgoing.get(id) ?? [];
  }

  edgesInto(id: NodeId): readonly WorkflowEdge[] {
    return this.incoming.get(id) ?? [];
  }

  /** The nodes that name it as their parent, in the order of the document. */
  childrenOf(id: NodeId): readonly NodeId[] {
    return this.children.get(id) ?? [];
  }
}

/** By code units: the same on every machine, whatever its language. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function compareEdges(a: WorkflowEdge, b: WorkflowEdge): number {
  const byEnds = compareIds(a.source, b.source) || compareIds(a.target, b.target);
  return byEnds || compareIds(a.sourceHandle ?? '', b.sourceHandle ?? '');
}
