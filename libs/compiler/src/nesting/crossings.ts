import type { NodeId, WorkflowEdge } from '@workflow-builder/workflow-model';
import { roleOf } from '../roles.js';
import type { Nesting } from './nesting.js';

/** An edge, or a node, that does not keep to the way in and out of a container or handler. */
export interface Crossing {
  readonly head: NodeId;
  /** The node at which it shows. */
  readonly nodeId: NodeId;
  readonly other?: NodeId;
}

/** Everything that enters or leaves a container or handler where it must not. */
export function findCrossings(nesting: Nesting): readonly Crossing[] {
  return [
    ...overlaps(nesting),
    ...nesting.graph.edges.flatMap((edge) => crossingsOf(edge, nesting)),
    ...handled(nesting),
  ];
}

/** Containers that share some nodes, but not all. */
function overlaps(nesting: Nesting): readonly Crossing[] {
  const { containers } = nesting;
  return [...containers].flatMap(([head, inside]) => {
    const around = nesting.parentOf(head);
    const outside = around === undefined ? undefined : containers.get(around);
    const escaped = outside === undefined ? undefined : [...inside].find((id) => !outside.has(id) && id !== around);
    const shared = [...inside].find((id) => {
      const parent = nesting.parentOf(id);
      return parent !== undefined && parent !== head && !inside.has(parent) && containers.has(parent);
    });
    return [
      ...(escaped === undefined || around === undefined ? [] : [{ head: around, nodeId: escaped, other: head }]),
      ...(shared === undefined ? [] : [{ head, nodeId: shared }]),
    ];
  });
}

function crossingsOf(edge: WorkflowEdge, nesting: Nesting): readonly Crossing[] {
  const { source, target } = edge;
  if (source === target) return [];
  const left = nesting.ancestorsOf(source);
  if (nesting.returnsToLoop(edge)) return leaving(edge, left.slice(0, left.indexOf(target)), nesting);
  const head = nesting.parentOf(target);
  if (head === source) {
    // A loop is left through `done`; what lies inside is entered through `body`.
    const entersByDone = roleOf(nesting.graph.node(source)) === 'loop' && edge.sourceHandle !== 'body';
    return entersByDone ? [{ head: source, nodeId: target, other: source }] : [];
  }
  if (head !== undefined && !left.includes(head)) {
    return nesting.containers.has(head) ? [{ head, nodeId: target, other: source }] : [];
  }
  return leaving(edge, head === undefined ? left : left.slice(0, left.indexOf(head)), nesting);
}

/** A phase and a retry are left from inside; a loop never is. */
function leaving({ source, target }: WorkflowEdge, heads: readonly NodeId[], nesting: Nesting): readonly Crossing[] {
  const loop = heads.find((id) => roleOf(nesting.graph.node(id)) === 'loop');
  return loop === undefined ? [] : [{ head: loop, nodeId: source, other: target }];
}

/** What a handler shares with the main path or another handler, and ends in handlers. */
function handled({ handlers, main, graph }: Nesting): readonly Crossing[] {
  // How many of them reach each node.
  const counts = new Map<NodeId, number>();
  for (const reached of [main, ...handlers.values()]) {
    for (const id of reached) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...handlers].flatMap(([head, reached]) => {
    const crossed = [...reached].find((id) => (counts.get(id) ?? 0) > 1);
    const end = [...reached].find((id) => roleOf(graph.node(id)) === 'end');
    const nodeId = crossed ?? end;
    return nodeId === undefined ? [] : [{ head, nodeId }];
  });
}
