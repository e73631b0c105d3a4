import type { NodeId } from '@workflow-builder/workflow-model';
import type { WorkflowGraph } from '../graph/graph.js';
import { reachableFrom } from '../graph/reachable.js';
import { isContainerRole, roleOf } from '../roles.js';
import { MAX_CONTAINER_DEPTH, NestedTooDeep } from './depth.js';

/** What lies inside of each container, at any depth. */
export type Containers = ReadonlyMap<NodeId, ReadonlySet<NodeId>>;

/**
 * The containers of a workflow. A loop contains what its handle `body` reaches, and its children; a phase its children; a retry
 * its children, else its only successor. What lies inside of a contained container is contained as well.
 * @throws NestedTooDeep
 */
export function findContainers(graph: WorkflowGraph): Containers {
  const found = new Map<NodeId, ReadonlySet<NodeId>>();
  const open = new Set<NodeId>();
  const contentsOf = (id: NodeId): ReadonlySet<NodeId> => {
    const known = found.get(id);
    if (known !== undefined) return known;
    // One that lies in itself is a finding elsewhere.
    if (open.has(id)) return new Set();
    open.add(id);
    // Beside the containers, the node itself is open.
    if (open.size > MAX_CONTAINER_DEPTH + 1) throw new NestedTooDeep(id);
    const contents = new Set([...directContents(id, graph)].flatMap((inside) => [inside, ...contentsOf(inside)]));
    contents.delete(id);
    open.delete(id);
    found.set(id, contents);
    return contents;
  };
  for (const id of graph.nodes.keys()) if (isContainer(id, graph)) contentsOf(id);
  return new Map([...found].filter(([id]) => isContainer(id, graph)));
}

/** What a container holds by itself: of nested containers perhaps only the head. */
function directContents(id: NodeId, graph: WorkflowGraph): Iterable<NodeId> {
  const children = graph.childrenOf(id);
  switch (roleOf(graph.node(id))) {
    case 'loop':
      return new Set([...children, ...bodyOf(id, graph)]);
    case 'phase':
      return children;
    case 'retry':
      return children.length > 0 ? children : onlySuccessor(id, graph);
    default:
      return [];
  }
}

/** What a loop's body reaches, up to the loop itself. */
function bodyOf(loop: NodeId, graph: WorkflowGraph): ReadonlySet<NodeId> {
  const starts = graph.edgesFrom(loop).filter(({ sourceHandle }) => sourceHandle === 'body');
  return reachableFrom(
    starts.map(({ target }) => target).filter((target) => target !== loop),
    (id) =>
      [
        ...graph.edgesFrom(id).map(({ target }) => target),
        ...(isContainer(id, graph) ? graph.childrenOf(id) : []),
      ].filter((next) => next !== loop),
  );
}

/** Where several follow, which one is meant is a finding elsewhere. */
function onlySuccessor(id: NodeId, graph: WorkflowGraph): readonly NodeId[] {
  const successors = successorsOf(id, graph);
  return successors.length === 1 ? successors : [];
}

/** The nodes that edges of a node lead to, each once. */
export function successorsOf(id: NodeId, graph: WorkflowGraph): readonly NodeId[] {
  return [...new Set(graph.edgesFrom(id).map(({ target }) => target))];
}

function isContainer(id: NodeId, graph: WorkflowGraph): boolean {
  return isContainerRole(roleOf(graph.node(id)));
}
