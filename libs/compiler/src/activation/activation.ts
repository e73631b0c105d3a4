import { always, type Guard, never } from '@workflow-builder/ir';
import { findComponent } from '@workflow-builder/components';
import type { NodeId, WorkflowEdge } from '@workflow-builder/workflow-model';
import { Ancestors } from '../graph/ancestors.js';
import { groupedBy } from '../graph/grouped-by.js';
import { Guards } from '../graph/guards.js';
import type { Nesting } from '../nesting/nesting.js';
import { isContainerRole, roleOf } from '../roles.js';

/** An edge into a unit. */
export interface IncomingEdge {
  /** The node that it leaves, which may lie inside of a unit before; undefined where the region begins with its target. */
  readonly source: NodeId | undefined;
  /** When it lives, given that its region runs. */
  readonly live: Guard;
}

/** A unit in its place: what it waits for, and when it runs. */
export interface PlacedUnit {
  readonly id: NodeId;
  readonly after: readonly NodeId[];
  readonly incoming: readonly IncomingEdge[];
  /** When it runs, given that its region does. */
  readonly guard: Guard;
}

/** The units of one activation in an order that edges allow. */
export interface PlacedRegion {
  readonly head: NodeId | undefined;
  readonly units: readonly PlacedUnit[];
  readonly ancestors: Ancestors<NodeId>;
  /** When an end inside is reached, given that the region runs. */
  readonly ends: Guard;
  /** Units that may run at once where no edges order them. Absent: edges, or the order of the document, rule. */
  readonly limit?: number;
}

/**
 * Decides for every reached node what it waits for and when it runs (semantics, Control 4): each edge lives or is dead, a node
 * runs if any edge into it lives. Takes a sound nesting.
 */
export class Activations {
  readonly guards = new Guards();
  private readonly regions = new Map<NodeId | undefined, PlacedRegion>();
  private readonly units = new Map<NodeId, PlacedUnit>();
  private readonly orders = new Map<NodeId, number>();
  private positions: ReadonlyMap<NodeId, number> | undefined;
  private deciders = 0;

  /** @throws GuardsTooComplex */
  constructor(readonly nesting: Nesting) {
    this.place(undefined);
    for (const handler of nesting.handlers.keys()) this.place(handler);
  }

  /** The region of a head, or the main region. */
  region(head: NodeId | undefined): PlacedRegion {
    const region = this.regions.get(head);
    if (region === undefined) throw new RangeError(`No region of ${head ?? 'the workflow'}.`);
    return region;
  }

  unit(id: NodeId): PlacedUnit {
    const unit = this.units.get(id);
    if (unit === undefined) throw new RangeError(`The node ${id} is not reached.`);
    return unit;
  }

  isPlaced(id: NodeId): boolean {
    return this.units.has(id);
  }

  /** Where the node stands in an order in which each comes after those it waits for. */
  positionOf(id: NodeId): number {
    this.positions ??= new Map([...this.units.keys()].map((each, index) => [each, index]));
    return this.positions.get(id) ?? -1;
  }

  /** When a node runs, given that the activation of the workflow, of the message, or of each round around it does. */
  fullGuard(id: NodeId): Guard {
    return [id, ...this.nesting.ancestorsOf(id)].reduce((guard: Guard, each) => {
      return this.guards.and(this.units.get(each)?.guard ?? always, guard);
    }, always);
  }

  private place(head: NodeId | undefined): PlacedRegion {
    const { nesting } = this;
    const children = head === undefined ? [] : nesting.graph.childrenOf(head);
    const edges = groupedBy(nesting.edgesOf(head), ({ target }) => target);
    const isOrdered = [...edges.values()].flat().some(({ source }) => source !== undefined);
    const atOnce = isOrdered || children.length === 0 ? undefined : concurrencyOf(head, nesting);
    // A child that lies deeper, in a loop or retry beside it, runs there.
    const ids =
      atOnce === undefined
        ? orderedUnits(nesting, head)
        : children.filter((id) => nesting.isReached(id) && nesting.parentOf(id) === head);

    const units: PlacedUnit[] = [];
    let ends: Guard = never;
    for (const id of ids) {
      const incoming = (edges.get(id) ?? []).map(({ source, edge }) => ({
        source: source === undefined ? undefined : edge.source,
        unit: source,
        live: source === undefined ? always : this.liveness(edge, source),
      }));
      const previous = atOnce === 1 ? units.at(-1)?.id : undefined;
      const unit = {
        id,
        after: previous === undefined ? [...new Set(incoming.flatMap((edge) => edge.unit ?? []))] : [previous],
        incoming,
        guard: incoming.length === 0 ? always : incoming.reduce((any, { live }) => this.guards.or(any, live), never),
      };
      units.push(unit);
      this.units.set(id, unit);
      ends = this.guards.or(ends, this.guards.and(unit.guard, this.decide(id)));
    }
    const after = new Map(units.map((unit) => [unit.id, unit.after]));
    const region: PlacedRegion = {
      head,
      units,
      ancestors: new Ancestors(ids, (id) => after.get(id) ?? []),
      ends,
      ...(atOnce === undefined || atOnce === 1 || atOnce >= ids.length ? {} : { limit: atOnce }),
    };
    this.regions.set(head, region);
    return region;
  }

  /** Numbers what the unit decides, and that of the nodes inside; gives when an end is reached in it, given that it runs. */
  private decide(id: NodeId): Guard {
    const role = roleOf(this.nesting.graph.node(id));
    if (role === 'end') return always;
    if (role === 'condition') this.orders.set(id, this.deciders++);
    if (!isContainerRole(role)) return never;
    const { ends } = this.place(id);
    if (role !== 'loop' || ends === never) return ends;
    this.orders.set(id, this.deciders++);
    return this.guards.not(this.decision(id));
  }

  private decision(id: NodeId): Guard {
    const order = this.orders.get(id);
    return order === undefined ? always : this.guards.decide(id, order);
  }

  /** When an edge lives, given that the region of the unit it leaves runs. */
  private liveness({ source, sourceHandle }: WorkflowEdge, unit: NodeId): Guard {
    const around = this.nesting.ancestorsOf(source);
    const inside = source === unit ? [source] : [source, ...around.slice(0, around.indexOf(unit) + 1)];
    const runs = inside.reduce((guard: Guard, id) => this.guards.and(guard, this.unit(id).guard), always);
    const decision = this.decision(source);
    return this.guards.and(runs, sourceHandle === 'false' ? this.guards.not(decision) : decision);
  }
}

function orderedUnits(nesting: Nesting, head: NodeId | undefined): readonly NodeId[] {
  const ordering = nesting.orderOf(head);
  if (ordering.kind === 'cyclic') throw new RangeError(`The workflow has a cycle: ${ordering.cycle.join(', ')}.`);
  return ordering.ids;
}

function concurrencyOf(head: NodeId | undefined, { graph }: Nesting): number | undefined {
  const node = head === undefined ? undefined : graph.node(head);
  return node === undefined ? undefined : findComponent(node.type)?.concurrency?.(node.config);
}
