import {
  always,
  type Block,
  type ContainerStatement,
  type Guard,
  type GuardAlgebra,
  isContainer,
  never,
  type Region,
  type Statement,
  type Unit,
} from '@workflow-builder/ir';
import { refuseUnwritable } from '../../graph/test.js';
import { conditional, type Guarded, type Place } from './conditional.js';
import { PartialOrder } from './partial-order.js';
import { independent, inSeries, type Placed } from './series-parallel.js';

/**
 * Units as nested blocks. A group of units falls apart at every point that all of one side must pass before the other begins: one
 * block after the other. What is left falls apart into branches that do not know each other. What neither splits does not nest;
 * its units run as soon as those they wait for are done. Units that never run together need no order, so they count as either.
 */
export class Structuring {
  constructor(private readonly guards: GuardAlgebra) {}

  /** @throws NestedTooDeep */
  blockOf({ units, limit }: Region, depth = 0): Block {
    const order = new PartialOrder(units, this.guards);
    const placed = units.map((unit, position) => ({ unit, position }));
    const place = { known: always, depth };
    if (limit === undefined) return this.block(placed, order, place);
    const alone = placed.map((each) => [each]);
    return [this.concurrent(alone, order, place)];
  }

  private block(placed: readonly Placed[], order: PartialOrder, place: Place): Block {
    const sections = inSeries(placed, order).flatMap((section): readonly Guarded[] => {
      const [first] = section;
      if (first === undefined) return [];
      const { nodeId } = first.unit.step;
      return [{ nodeId, guard: this.anyOf(section), statement: (inner) => this.section(section, order, inner) }];
    });
    return conditional(sections, place, this.guards);
  }

  private section(section: readonly Placed[], order: PartialOrder, place: Place): Statement {
    const [first, ...others] = section;
    if (first !== undefined && others.length === 0) return this.unit(first.unit, place.depth);
    const branches = this.mergeExclusive(independent(section, order));
    return branches.length > 1 ? this.concurrent(branches, order, place) : this.ordered(section, order, place);
  }

  private unit({ step, inner, endsLoop, last, failed }: Unit, depth: number): Statement {
    if (inner === undefined || !isContainer(step)) return { kind: 'step', step };
    if (endsLoop !== undefined) refuseUnwritable(endsLoop, this.guards);
    const container: ContainerStatement = {
      kind: 'container',
      step,
      body: this.blockOf(inner, depth + 1),
      ...(endsLoop === undefined ? {} : { endsLoop }),
      ...(last === undefined ? {} : { last }),
      ...(failed === undefined ? {} : { failed }),
      ...(inner.limit === undefined ? {} : { limit: inner.limit }),
    };
    return container;
  }

  private concurrent(branches: readonly (readonly Placed[])[], order: PartialOrder, place: Place): Statement {
    const inner = { ...place, depth: place.depth + 1 };
    return { kind: 'concurrent', branches: branches.map((branch) => this.block(branch, order, inner)) };
  }

  private ordered(section: readonly Placed[], order: PartialOrder, place: Place): Statement {
    const ids = new Map(section.map(({ unit, position }) => [position, unit.step.nodeId]));
    return {
      kind: 'ordered',
      items: section.map(({ unit, position }) => ({
        nodeId: unit.step.nodeId,
        test: this.testOf(unit, place),
        statement: this.unit(unit, place.depth),
        after: order.directlyBefore(position).flatMap((earlier) => ids.get(earlier) ?? []),
      })),
    };
  }

  private testOf({ guard }: Unit, { known }: Place): Guard {
    const test = this.guards.restrict(guard, known);
    refuseUnwritable(test, this.guards);
    return test;
  }

  /** Branches of which at most one runs are one branch. */
  private mergeExclusive(branches: readonly (readonly Placed[])[]): readonly (readonly Placed[])[] {
    const merged: { placed: readonly Placed[]; guard: Guard }[] = [];
    for (const branch of branches) {
      const guard = this.anyOf(branch);
      const other = merged.find((each) => this.guards.areExclusive(each.guard, guard));
      if (other === undefined) {
        merged.push({ placed: branch, guard });
      } else {
        other.placed = [...other.placed, ...branch];
        other.guard = this.guards.or(other.guard, guard);
      }
    }
    return merged.map(({ placed }) => [...placed].sort((a, b) => a.position - b.position));
  }

  private anyOf(placed: readonly Placed[]): Guard {
    return placed.reduce((any: Guard, { unit }) => this.guards.or(any, unit.guard), never);
  }
}
