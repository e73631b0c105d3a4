import type { Unit } from '@workflow-builder/ir';
import type { PartialOrder } from './partial-order.js';

export interface Placed {
  readonly unit: Unit;
  readonly position: number;
}

/** Sections each of which is done before the next begins. */
export function inSeries(placed: readonly Placed[], order: PartialOrder): readonly (readonly Placed[])[] {
  const awaitedBy = countAwaited(placed, order);
  const sections: (readonly Placed[])[] = [];
  let end = placed.length;
  let awaited = Number.POSITIVE_INFINITY;
  // From behind: everything from `index` on waits for at least the first `awaited`; if that is all before it, it is a boundary.
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    awaited = Math.min(awaited, awaitedBy[index] ?? 0);
    if (awaited < index) continue;
    sections.push(placed.slice(index, end));
    end = index;
  }
  return sections.reverse();
}

/** For each unit, how many of the first ones, without a gap, it waits for or excludes. */
function countAwaited(placed: readonly Placed[], order: PartialOrder): readonly number[] {
  const indices = new Map(placed.map(({ position }, index) => [position, index]));
  // How many of the first ones a unit waits for: those that what it waits for does, and perhaps some more.
  const strictly: number[] = [];
  return placed.map(({ position }, index) => {
    let count = 0;
    for (const earlier of order.directlyBefore(position)) {
      const known = indices.get(earlier);
      const inherited = known === undefined ? 0 : (strictly[known] ?? 0);
      count = Math.max(count, inherited === known ? inherited + 1 : inherited);
    }
    count = countWhile(count, index, (other) => order.isBefore(placed[other]?.position ?? -1, position));
    strictly.push(count);
    return countWhile(count, index, (other) => order.mayPrecede(placed[other]?.position ?? -1, position));
  });
}

/** Counts on from `start` to `end` at most, as long as the test holds. */
function countWhile(start: number, end: number, test: (count: number) => boolean): number {
  let count = start;
  while (count < end && test(count)) count += 1;
  return count;
}

/** Groups of units without an edge between them. */
export function independent(section: readonly Placed[], order: PartialOrder): readonly (readonly Placed[])[] {
  const leader = new Map(section.map(({ position }) => [position, position]));
  const find = (position: number): number => {
    let found = position;
    for (let next = leader.get(found) ?? found; next !== found; next = leader.get(found) ?? found) {
      // Halves the path, so that the next search is shorter.
      leader.set(found, leader.get(next) ?? next);
      found = next;
    }
    return found;
  };
  for (const { position } of section) {
    for (const earlier of order.directlyBefore(position)) {
      if (leader.has(earlier)) leader.set(find(position), find(earlier));
    }
  }
  const groups = new Map<number, Placed[]>();
  for (const item of section) {
    const key = find(item.position);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
