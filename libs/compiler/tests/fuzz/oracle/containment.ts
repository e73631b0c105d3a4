import type { NodeId, Workflow, WorkflowEdge } from '@workflow-builder/workflow-model';

/** Which container each node lies in directly. Nodes that lie in none are missing. */
export function containment(workflow: Workflow, outletOf: (edge: WorkflowEdge) => string): ReadonlyMap<NodeId, NodeId> {
  const contents = new Map(
    workflow.nodes
      .filter(({ type }) => type === 'loop' || type === 'phase' || type === 'retry')
      .map(({ id, type }) => [id, directContents(id, type, workflow, outletOf)] as const),
  );
  for (const inside of contents.values()) {
    // A set that grows while it is gone through: what lies inside of what lies inside.
    for (const id of inside) for (const inner of contents.get(id) ?? []) inside.add(inner);
  }
  for (const [id, inside] of contents) inside.delete(id);
  const innermostFirst = [...contents].sort(([, one], [, other]) => one.size - other.size);
  return new Map(
    workflow.nodes.flatMap(({ id }) => {
      const container = innermostFirst.find(([, inside]) => inside.has(id));
      return container === undefined ? [] : [[id, container[0]] as const];
    }),
  );
}

function directContents(
  id: NodeId,
  type: string,
  workflow: Workflow,
  outletOf: (edge: WorkflowEdge) => string,
): Set<NodeId> {
  const children = childrenOf(id, workflow);
  // Rule 6: children, and what `body` reaches.
  if (type === 'loop') return new Set([...children, ...bodyOf(id, workflow, outletOf)]);
  // Rule 8: children, else the only successor.
  if (type === 'retry' && children.length === 0) return new Set(successorsOf(id, workflow));
  return new Set(children);
}

function bodyOf(loop: NodeId, workflow: Workflow, outletOf: (edge: WorkflowEdge) => string): Iterable<NodeId> {
  const entered = workflow.edges.filter((edge) => edge.source === loop && outletOf(edge) === 'body');
  const body = new Set(entered.map(({ target }) => target));
  for (const id of body) {
    for (const next of [...successorsOf(id, workflow), ...childrenOf(id, workflow)]) if (next !== loop) body.add(next);
  }
  return body;
}

function childrenOf(id: NodeId, { nodes }: Workflow): readonly NodeId[] {
  return nodes.filter(({ parentId }) => parentId === id).map((child) => child.id);
}

function successorsOf(id: NodeId, { edges }: Workflow): readonly NodeId[] {
  return edges.filter(({ source }) => source === id).map(({ target }) => target);
}
