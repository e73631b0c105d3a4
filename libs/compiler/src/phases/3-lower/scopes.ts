import type { ResultSource, Scope } from '@workflow-builder/component-kit';
import { findComponent } from '@workflow-builder/components';
import type { ValueType } from '@workflow-builder/ir';
import type { NodeId, Workflow } from '@workflow-builder/workflow-model';
import type { WorkflowGraph } from '../../graph/graph.js';
import { Ancestors } from '../../graph/ancestors.js';

/** What each node of a workflow can read. */
export class Scopes {
  private readonly nodeIds: ReadonlyMap<string, NodeId>;
  private readonly labels: ReadonlyMap<NodeId, string>;
  private readonly ancestors: Ancestors;

  /** @param outputs types of the outputs of the nodes that are lowered already; read when a scope is asked. */
  constructor(
    workflow: Workflow,
    private readonly graph: WorkflowGraph,
    order: readonly NodeId[],
    private readonly input: ValueType,
    private readonly outputs: ReadonlyMap<NodeId, ValueType>,
  ) {
    this.nodeIds = new Map(workflow.nodes.map(({ id }) => [id, id]));
    this.labels = new Map(workflow.nodes.map(({ id, label }) => [id, label]));
    this.ancestors = new Ancestors(graph, order);
  }

  at(id: NodeId): Scope {
    return {
      input: this.input,
      nodeIds: this.nodeIds,
      result: this.resultAt(id),
      labelOf: (other) => this.labels.get(other) ?? other,
      outputOf: (other) => {
        const type = this.ancestors.isBefore(other, id) ? this.outputs.get(other) : undefined;
        return type === undefined ? { kind: 'not-run' } : { kind: 'available', type };
      },
    };
  }

  private resultAt(id: NodeId): ResultSource {
    const [first, ...others] = this.graph.before(id);
    if (first === undefined) return { kind: 'input' };
    if (others.length > 0) return { kind: 'ambiguous', nodeIds: [first, ...others] };
    const isEntry = findComponent(this.graph.node(first).type)?.role === 'entry';
    return isEntry ? { kind: 'input' } : { kind: 'output', nodeId: first };
  }
}
