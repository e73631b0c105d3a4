import type { NodeId, Workflow, WorkflowNode } from '@workflow-builder/workflow-model';
import { findComponent } from '@workflow-builder/components';
import { WorkflowGraph } from '../../graph/graph.js';
import { orderNodes } from '../../graph/order.js';
import { reachableFrom } from '../../graph/reachable.js';

/** What is executed of a workflow: the nodes that its entry reaches, in an order that edges allow. */
export interface ExecutedGraph {
  readonly graph: WorkflowGraph;
  readonly order: readonly NodeId[];
  readonly entry: WorkflowNode;
}

/** @throws RangeError for a workflow without entry, or with a cycle; validation refuses those. */
export function executedGraph(workflow: Workflow): ExecutedGraph {
  const whole = new WorkflowGraph(workflow);
  const entry = [...whole.nodes.values()].find(({ type }) => findComponent(type)?.role === 'entry');
  if (entry === undefined) throw new RangeError('The workflow has no entry.');
  const graph = whole.restrictedTo(reachableFrom(whole, [entry.id]));
  const ordering = orderNodes(graph);
  if (ordering.kind === 'cyclic') throw new RangeError(`The workflow has a cycle: ${ordering.cycle.join(', ')}.`);
  return { graph, order: ordering.ids, entry };
}
