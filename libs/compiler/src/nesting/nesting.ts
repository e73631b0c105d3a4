import type { NodeId, Workflow, WorkflowEdge } from '@workflow-builder/workflow-model';
import { compareIds, WorkflowGraph } from '../graph/graph.js';
import { type Ordering, orderOf } from '../graph/order.js';
import { reachableFrom } from '../graph/reachable.js';
import { isContainerRole, roleOf } from '../roles.js';
import { type Containers, findContainers } from './containers.js';
import { unitsAfter } from './unit-order.js';

/** An edge as the units of one region see it: a container stands for whatever lies inside of it. */
export interface UnitEdge {
  /** The unit that it leaves; undefined where it comes from the head of the region. */
  readonly source: NodeId | undefined;
  readonly target: NodeId;
  readonly edge: WorkflowEdge;
}

/**
 * How the nodes of a workflow lie in each other. Every container, and every handler, is the head of a region of its own; the rest
 * is the main region.
 */
export class Nesting {
  readonly containers: Containers;
  /** What runs begin with; undefined where there is no such node, or more than one. */
  readonly entry: NodeId | undefined;
  readonly entries: readonly NodeId[];
  /** Receivers that nothing leads to, with what they reach. */
  readonly handlers: ReadonlyMap<NodeId, ReadonlySet<NodeId>>;
  /** What the entry reaches, itself included. */
  readonly main: ReadonlySet<NodeId>;
  /** What the entry or any handler reaches. */
  private readonly reached: ReadonlySet<NodeId>;
  private readonly parents: ReadonlyMap<NodeId, NodeId>;
  private readonly regions = new Map<NodeId | undefined, NodeId[]>();
  private readonly edges = new Map<NodeId | undefined, readonly UnitEdge[]>();
  private readonly orderings = new Map<NodeId | undefined, Ordering<NodeId>>();

  constructor(readonly graph: WorkflowGraph) {
    this.containers = findContainers(graph);
    this.entries = findEntries(graph);
    this.entry = this.entries.length === 1 ? this.entries[0] : undefined;
    const contained = parentsOf(this.containers);
    this.handlers = new Map(
      [...graph.nodes.keys()]
        .filter((id) => this.startsHandler(id, contained))
        .map((id) => [id, this.reachedFrom([id])]),
    );
    this.main = this.reachedFrom(this.entry === undefined ? this.entries : [this.entry]);
    this.reached = new Set([...this.main, ...[...this.handlers.values()].flatMap((ids) => [...ids])]);
    this.parents = new Map([...this.handledBy(), ...contained]);
    this.groupUnits();
  }

  static of(workflow: Workflow): Nesting {
    return new Nesting(new WorkflowGraph(workflow));
  }

  /** The container or handler that the node lies in directly; undefined in the main region. */
  parentOf(id: NodeId): NodeId | undefined {
    return this.parents.get(id);
  }

  /** The heads around a node, innermost first. */
  ancestorsOf(id: NodeId): readonly NodeId[] {
    const found: NodeId[] = [];
    for (let next = this.parentOf(id); next !== undefined && !found.includes(next); next = this.parentOf(next)) {
      found.push(next);
    }
    return found;
  }

  /** The units of the region of a head, or of the main region; only what is reached, in order of ids. */
  unitsOf(head: NodeId | undefined): readonly NodeId[] {
    return this.regions.get(head) ?? [];
  }

  /** The edges among the units of a region, and those from its head. Those that return to a loop are none. */
  edgesOf(head: NodeId | undefined): readonly UnitEdge[] {
    const known = this.edges.get(head);
    if (known !== undefined) return known;
    const edges = this.unitsOf(head).flatMap((target) => this.graph.edgesInto(target));
    const lifted = edges.flatMap((edge) => this.lift(edge) ?? []);
    this.edges.set(head, lifted);
    return lifted;
  }

  /** The units of a region in an order that its edges allow, else what of them waits for itself. */
  orderOf(head: NodeId | undefined): Ordering<NodeId> {
    const known = this.orderings.get(head);
    if (known !== undefined) return known;
    const ordering = orderOf(this.unitsOf(head), unitsAfter(this.edgesOf(head)));
    this.orderings.set(head, ordering);
    return ordering;
  }

  isReached(id: NodeId): boolean {
    return this.reached.has(id);
  }

  /** Whether the edge leads from a body back to its loop. */
  returnsToLoop({ source, target }: WorkflowEdge): boolean {
    return roleOf(this.graph.node(target)) === 'loop' && this.containers.get(target)?.has(source) === true;
  }

  private lift(edge: WorkflowEdge): UnitEdge | undefined {
    const { source, target } = edge;
    if (this.returnsToLoop(edge)) return undefined;
    const head = this.parentOf(target);
    if (source === head) return { source: undefined, target, edge };
    const isBeside = this.parentOf(source) === head;
    const unit = isBeside ? source : this.ancestorsOf(source).find((id) => this.parentOf(id) === head);
    return unit === undefined || unit === target || !this.isReached(source)
      ? undefined
      : { source: unit, target, edge };
  }

  /** Everything that paths from some nodes come to, children of containers included. */
  private reachedFrom(starts: readonly NodeId[]): ReadonlySet<NodeId> {
    return reachableFrom(starts, (id) => [
      ...this.graph.edgesFrom(id).map(({ target }) => target),
      ...(isContainerRole(roleOf(this.graph.node(id))) ? this.graph.childrenOf(id) : []),
    ]);
  }

  private startsHandler(id: NodeId, contained: ReadonlyMap<NodeId, NodeId>): boolean {
    const isReceiver = roleOf(this.graph.node(id)) === 'receiver';
    return isReceiver && !contained.has(id) && this.graph.edgesInto(id).length === 0;
  }

  private *handledBy(): Iterable<readonly [NodeId, NodeId]> {
    for (const [handler, reached] of this.handlers) {
      for (const id of reached) if (id !== handler) yield [id, handler];
    }
  }

  private groupUnits(): void {
    for (const id of this.graph.nodes.keys()) {
      if (this.handlers.has(id) || !this.isReached(id)) continue;
      const region = this.regions.get(this.parentOf(id));
      if (region === undefined) this.regions.set(this.parentOf(id), [id]);
      else region.push(id);
    }
  }
}

/** The innermost container of each contained node. */
function parentsOf(containers: Containers): ReadonlyMap<NodeId, NodeId> {
  const bySize = [...containers].sort(([a, inA], [b, inB]) => inB.size - inA.size || compareIds(a, b));
  return new Map(bySize.flatMap(([container, inside]) => [...inside].map((id) => [id, container] as const)));
}

/** The triggers; without any, the endpoints that nothing leads to, of which those that lead somewhere come first. */
function findEntries(graph: WorkflowGraph): readonly NodeId[] {
  const nodes = [...graph.nodes.values()];
  const triggers = nodes.filter((node) => roleOf(node) === 'entry');
  if (triggers.length > 0) return triggers.map(({ id }) => id);
  const endpoints = nodes.filter((node) => roleOf(node) === 'endpoint' && graph.edgesInto(node.id).length === 0);
  const leading = endpoints.filter(({ id }) => graph.edgesFrom(id).length > 0);
  return (leading.length > 0 ? leading : endpoints).map(({ id }) => id);
}
