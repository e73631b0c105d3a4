import type { ResultSource } from '@workflow-builder/component-kit';
import type { Guard } from '@workflow-builder/ir';
import { always, never } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import type { Activations, PlacedUnit } from '../../activation/activation.js';
import { roleOf } from '../../roles.js';

/** What leads somewhere, and when. */
interface Way {
  readonly source: ResultSource;
  readonly live: Guard;
}

/** What `result` names at each node: the output of the nearest predecessor (semantics, Data 2). */
export class Results {
  private readonly known = new Map<NodeId, ResultSource>();

  constructor(private readonly activations: Activations) {}

  at(id: NodeId): ResultSource {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const found = this.find(id);
    this.known.set(id, found);
    return found;
  }

  /** The output of the last node of a region, and whether there certainly is one; undefined where nothing is executed in it. */
  atEndOf(head: NodeId | undefined): { readonly source: ResultSource; readonly isCertain: boolean } | undefined {
    const { units } = this.activations.region(head);
    const awaited = new Set(units.flatMap(({ after }) => after));
    const last = units.filter(({ id }) => !awaited.has(id));
    if (last.length === 0) return undefined;
    const { guards } = this.activations;
    const ways = last.map(({ id, guard }) => ({ source: this.outputOf(id), live: guard }));
    const someWay = ways.reduce((all: Guard, { live }) => guards.or(all, live), never);
    return { source: this.merge(ways), isCertain: someWay === always };
  }

  private find(id: NodeId): ResultSource {
    const { nesting } = this.activations;
    if (id === nesting.entry) return { kind: 'input' };
    const unit = this.activations.unit(id);
    const ways = unit.incoming.map(({ source, live }) => ({
      source: source === undefined ? this.atHeadOf(id) : this.outputOf(source),
      live,
    }));
    if (ways.length > 0) return this.merge(ways);
    return this.afterPrevious(unit) ?? this.atHeadOf(id);
  }

  /** Children that run one at a time follow each other without edges. */
  private afterPrevious({ after: [previous] }: PlacedUnit): ResultSource | undefined {
    return previous === undefined ? undefined : this.outputOf(previous);
  }

  /** What a region begins with is what its head was given; a handler begins with the message. */
  private atHeadOf(id: NodeId): ResultSource {
    const { nesting } = this.activations;
    const head = nesting.parentOf(id);
    if (head === undefined) return { kind: 'input' };
    return nesting.handlers.has(head) ? { kind: 'output', nodeId: head } : this.at(head);
  }

  /** What follows a node sees as result: its output, or what it was given where it only passes that on. */
  private outputOf(id: NodeId): ResultSource {
    const { nesting } = this.activations;
    if (id === nesting.entry) return { kind: 'input' };
    switch (roleOf(nesting.graph.node(id))) {
      case 'entry':
        return { kind: 'input' };
      case 'condition':
      case 'configuration':
      case 'endpoint':
        return this.at(id);
      case 'phase':
        return nesting.unitsOf(id).length === 0 ? this.at(id) : { kind: 'output', nodeId: id };
      default:
        return { kind: 'output', nodeId: id };
    }
  }

  private merge(ways: readonly Way[]): ResultSource {
    const [sole, ...more] = ways;
    if (sole !== undefined && more.length === 0) return sole.source;
    const flat = ways.flatMap(({ source, live }) =>
      (source.kind === 'either' ? source.sources : [source]).map((each) => ({ source: each, live })),
    );
    const distinct = this.distinct(flat);
    const [only, ...others] = distinct;
    if (only !== undefined && others.length === 0) return only.source;
    const ambiguous = distinct.some(({ source }) => source.kind === 'ambiguous') || !this.areExclusive(ways);
    if (ambiguous) return { kind: 'ambiguous', nodeIds: distinct.flatMap(({ source }) => nodesOf(source)) };
    // Where two of them ran, the nearer one counts, and that comes later.
    return {
      kind: 'either',
      sources: distinct.map(({ source }) => source).sort((a, b) => this.place(b) - this.place(a)),
    };
  }

  private distinct(ways: readonly Way[]): readonly Way[] {
    const byKey = new Map<string, Way>();
    for (const way of ways) {
      const key = JSON.stringify(way.source);
      const known = byKey.get(key);
      byKey.set(key, known === undefined ? way : { ...way, live: this.activations.guards.or(known.live, way.live) });
    }
    return [...byKey.values()];
  }

  private areExclusive(ways: readonly Way[]): boolean {
    const { guards } = this.activations;
    let any: Guard = never;
    return ways.every(({ live }) => {
      const isExclusive = guards.areExclusive(any, live);
      any = guards.or(any, live);
      return isExclusive;
    });
  }

  private place(source: ResultSource): number {
    return source.kind === 'output' ? this.activations.positionOf(source.nodeId) : -1;
  }
}

function nodesOf(source: ResultSource): readonly NodeId[] {
  switch (source.kind) {
    case 'input':
      return [];
    case 'output':
      return [source.nodeId];
    case 'ambiguous':
      return source.nodeIds;
    case 'either':
      return source.sources.flatMap(nodesOf);
  }
}
