import type { NodeId, Workflow, WorkflowEdge, WorkflowNode } from '@workflow-builder/workflow-model';
import { containment } from './containment.js';
import { outletsOf } from './outlets.js';

/** An edge between two units of a region. */
export interface Connection {
  readonly from: NodeId;
  readonly to: NodeId;
  /** The node that decides whether it lives: the unit itself, or a node inside of it. */
  readonly source: NodeId;
  readonly outlet: string;
}

/** Nodes that share an activation. A container is one unit of it, whatever lies inside. */
export interface Region {
  /** In document order. */
  readonly units: readonly WorkflowNode[];
  readonly connections: readonly Connection[];
  /** Units that start with the activation. */
  readonly roots: ReadonlySet<NodeId>;
  /** Rule 7: whether they run one at a time, in their order. */
  readonly isSequence: boolean;
}

export interface Graph {
  readonly workflow: Workflow;
  readonly main: Region;
  /** Rule 12: what each receiver without incoming edges starts. */
  readonly handlers: readonly { readonly receiver: WorkflowNode; readonly region: Region }[];
  /** Rules 6 to 8: what lies in a container. */
  regionOf(container: NodeId): Region;
  /** Every node inside a container, at any depth. */
  insideOf(container: NodeId): readonly NodeId[];
}

const empty: Region = { units: [], connections: [], roots: new Set(), isSequence: false };

/** Nodes of the workflow as the rules see them: regions of units, containers being units of the region they lie in. */
export function readGraph(workflow: Workflow): Graph {
  const outletOf = outletsOf(workflow);
  const parents = containment(workflow, outletOf);
  const regions = new Map<NodeId | undefined, Region>();
  for (const container of [undefined, ...new Set(parents.values())]) {
    regions.set(container, regionIn(container, workflow, parents, outletOf));
  }
  const outer = regions.get(undefined) ?? empty;
  const handlers = outer.units
    .filter((unit) => isHandler(unit, workflow.edges))
    .map((receiver) => ({ receiver, region: reachableFrom([receiver.id], outer) }));
  return {
    workflow,
    main: reachableFrom(entryOf(workflow), outer),
    handlers,
    regionOf: (container) => regions.get(container) ?? empty,
    insideOf: (container) => workflow.nodes.map(({ id }) => id).filter((id) => liesIn(id, container, parents)),
  };
}

/** Rule 1. */
function entryOf({ nodes, edges }: Workflow): readonly NodeId[] {
  const trigger = nodes.find(({ type }) => type === 'trigger');
  const entry =
    trigger ?? nodes.find(({ id, type }) => type === 'api-endpoint' && !edges.some(({ target }) => target === id));
  return entry === undefined ? [] : [entry.id];
}

/** Rule 12. */
function isHandler({ id, type, config, parentId }: WorkflowNode, edges: readonly WorkflowEdge[]): boolean {
  const receives = type === 'data-in' || (type === 'signal' && config['targetWorkflow'] === undefined);
  return receives && parentId === undefined && !edges.some(({ target }) => target === id);
}

function regionIn(
  container: NodeId | undefined,
  { nodes, edges }: Workflow,
  parents: ReadonlyMap<NodeId, NodeId>,
  outletOf: (edge: WorkflowEdge) => string,
): Region {
  const units = nodes.filter(({ id }) => parents.get(id) === container);
  const isUnit = (id: NodeId): boolean => parents.get(id) === container;
  const connections = edges.flatMap((edge): readonly Connection[] => {
    const from = ancestors(edge.source, parents).find(isUnit);
    const isOutward = from !== undefined && isUnit(edge.target) && from !== edge.target;
    const entersBody = outletOf(edge) === 'body';
    return isOutward && !entersBody ? [{ from, to: edge.target, source: edge.source, outlet: outletOf(edge) }] : [];
  });
  const entered = new Set(edges.filter((edge) => outletOf(edge) === 'body').map(({ target }) => target));
  const roots = units.map(({ id }) => id).filter((id) => entered.has(id) || !connections.some(({ to }) => to === id));
  const head = nodes.find(({ id }) => id === container);
  const isOneByOne = head?.config['sequential'] !== false || head.config['maxConcurrency'] === 1;
  const isSequence = head?.type === 'phase' && connections.length === 0 && isOneByOne;
  return { units, connections, roots: new Set(roots), isSequence };
}

/** A node and the containers that it lies in, from the inside out. */
function ancestors(id: NodeId, parents: ReadonlyMap<NodeId, NodeId>): readonly NodeId[] {
  const chain = [id];
  for (let next = parents.get(id); next !== undefined; next = parents.get(next)) chain.push(next);
  return chain;
}

function liesIn(id: NodeId, container: NodeId, parents: ReadonlyMap<NodeId, NodeId>): boolean {
  return id !== container && ancestors(id, parents).includes(container);
}

function reachableFrom(roots: readonly NodeId[], region: Region): Region {
  const reached = new Set(roots);
  for (const id of reached) {
    for (const { from, to } of region.connections) if (from === id) reached.add(to);
  }
  return {
    units: region.units.filter(({ id }) => reached.has(id)),
    connections: region.connections.filter(({ from, to }) => reached.has(from) && reached.has(to)),
    roots: new Set(roots),
    isSequence: false,
  };
}
