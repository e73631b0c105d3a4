import type { Findings } from '@workflow-builder/diagnostics';
import type { NodeId } from '@workflow-builder/workflow-model';
import type { WorkflowGraph } from '../../graph/graph.js';
import { successorsOf } from '../../nesting/containers.js';
import { type Crossing, findCrossings } from '../../nesting/crossings.js';
import type { Nesting } from '../../nesting/nesting.js';
import { isContainerRole, roleOf } from '../../roles.js';

/** Containers and handlers: what lies in them, and that paths keep to the ways in and out. */
export function checkContainers(nesting: Nesting, findings: Findings): void {
  const { graph } = nesting;
  // What lies in itself has no inside that could be crossed.
  const isNested = checkParents(graph, findings);
  for (const id of nesting.containers.keys()) {
    if (roleOf(graph.node(id)) === 'loop') checkBody(id, nesting, findings);
    if (roleOf(graph.node(id)) === 'retry') checkBlock(id, nesting, findings);
  }
  for (const crossing of isNested ? findCrossings(nesting) : []) report(crossing, graph, findings);
}

/** Whether no container lies in itself; otherwise findings. */
function checkParents(graph: WorkflowGraph, findings: Findings): boolean {
  let isNested = true;
  for (const { id, label, parentId } of graph.nodes.values()) {
    const parent = parentId === undefined ? undefined : graph.nodes.get(parentId);
    if (parent === undefined) continue;
    if (!isContainerRole(roleOf(parent))) {
      const place = { nodeId: id, relatedNodeIds: [parent.id], field: 'parentId' };
      findings.add('PARENT_NOT_CONTAINER', { label, parent: parent.label }, place);
    }
    const circle = parentCircle(id, graph);
    if (circle !== undefined) {
      isNested = false;
      const path = circle.map((each) => `"${graph.node(each).label}"`).join(' in ');
      findings.add('PARENT_CYCLE', { label, path }, { nodeId: id, field: 'parentId' });
    }
  }
  return isNested;
}

/** From a node through its parents back to itself. */
function parentCircle(id: NodeId, graph: WorkflowGraph): readonly NodeId[] | undefined {
  const path: NodeId[] = [id];
  for (let next = graph.node(id).parentId; next !== undefined; next = graph.nodes.get(next)?.parentId) {
    path.push(next);
    if (next === id) return path;
    if (path.indexOf(next) < path.length - 1) return undefined;
  }
  return undefined;
}

function checkBody(loop: NodeId, { containers, graph }: Nesting, findings: Findings): void {
  if (containers.get(loop)?.size !== 0) return;
  findings.add('LOOP_BODY_MISSING', { label: graph.node(loop).label }, { nodeId: loop });
}

function checkBlock(retry: NodeId, { graph }: Nesting, findings: Findings): void {
  if (graph.childrenOf(retry).length > 0) return;
  const { label } = graph.node(retry);
  const successors = successorsOf(retry, graph);
  if (successors.length === 0) findings.add('RETRY_BLOCK_MISSING', { label }, { nodeId: retry });
  if (successors.length < 2) return;
  const names = successors.map((id) => `"${graph.node(id).label}"`).join(', ');
  findings.add('RETRY_BLOCK_AMBIGUOUS', { label, successors: names }, { nodeId: retry, relatedNodeIds: successors });
}

function report({ head, nodeId, other }: Crossing, graph: WorkflowGraph, findings: Findings): void {
  const { label } = graph.node(nodeId);
  const container = graph.node(head).label;
  const related = [head, ...(other === undefined || other === head ? [] : [other])];
  const place = { nodeId, relatedNodeIds: related };
  switch (roleOf(graph.node(head))) {
    case 'loop':
      findings.add('LOOP_BODY_CROSSED', { loop: container, label }, place);
      break;
    case 'receiver':
      findings.add('HANDLER_CROSSED', { handler: container, label }, place);
      break;
    default:
      findings.add('CONTAINER_CROSSED', { container, label }, place);
  }
}
