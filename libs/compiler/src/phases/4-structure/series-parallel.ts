import type { Block, Statement, Step } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import { PartialOrder } from './partial-order.js';

/**
 * Steps as nested blocks. A group of steps falls apart at every point that all of one side must pass before the other begins: one
 * block after the other. What is left falls apart into branches that do not know each other. What neither splits does not nest;
 * its steps run as soon as those they wait for are done.
 *
 * @param steps each after those it waits for.
 */
export function structureSteps(steps: readonly Step[], after: ReadonlyMap<NodeId, readonly NodeId[]>): Block {
  const order = new PartialOrder(
    steps.map(({ nodeId }) => nodeId),
    after,
  );
  return blockOf(
    steps.map((step, position) => ({ step, position })),
    order,
  );
}

interface Placed {
  readonly step: Step;
  readonly position: number;
}

function blockOf(placed: readonly Placed[], order: PartialOrder): Block {
  return inSeries(placed, order).map((section) => statementOf(section, order));
}

function statementOf(section: readonly Placed[], order: PartialOrder): Statement {
  const [first, ...others] = section;
  if (first !== undefined && others.length === 0) return { kind: 'step', step: first.step };
  const branches = independent(section, order);
  if (branches.length > 1) return { kind: 'concurrent', branches: branches.map((branch) => blockOf(branch, order)) };
  return ordered(section, order);
}

/** Sections each of which is done before the next begins. */
function inSeries(placed: readonly Placed[], order: PartialOrder): readonly (readonly Placed[])[] {
  const sections: (readonly Placed[])[] = [];
  let end = placed.length;
  let awaited = Number.POSITIVE_INFINITY;
  // From behind: everything from `index` on waits for at least the first `awaited`; if that is all before it, it is a boundary.
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    awaited = Math.min(awaited, countAwaited(placed, index, order));
    if (awaited < index) continue;
    sections.push(placed.slice(index, end));
    end = index;
  }
  return sections.reverse();
}

/** How many of the first steps, without a gap, the step at `index` waits for. */
function countAwaited(placed: readonly Placed[], index: number, order: PartialOrder): number {
  const later = placed[index];
  if (later === undefined) return 0;
  const gap = placed.findIndex(({ position }) => !order.isBefore(position, later.position));
  return gap === -1 ? placed.length : gap;
}

/** Groups of steps without an edge between them. */
function independent(section: readonly Placed[], order: PartialOrder): readonly (readonly Placed[])[] {
  const leader = new Map(section.map(({ position }) => [position, position]));
  const find = (position: number): number => {
    const next = leader.get(position) ?? position;
    if (next === position) return position;
    const found = find(next);
    leader.set(position, found);
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

function ordered(section: readonly Placed[], order: PartialOrder): Statement {
  const ids = new Map(section.map(({ step, position }) => [position, step.nodeId]));
  return {
    kind: 'ordered',
    steps: section.map(({ step, position }) => ({
      step,
      after: order.directlyBefore(position).flatMap((earlier) => ids.get(earlier) ?? []),
    })),
  };
}
