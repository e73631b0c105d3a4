import { always, type Block, type Guard, type GuardAlgebra, never, type Statement } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import { refuseUnwritable } from '../../graph/test.js';
import { MAX_BLOCK_DEPTH, NestedTooDeep } from '../../nesting/depth.js';

/** Where a statement stands. */
export interface Place {
  /** What is certain there. */
  readonly known: Guard;
  /** How many blocks are around. */
  readonly depth: number;
}

/** A statement that runs under a guard. */
export interface Guarded {
  /** The node, or one of the nodes, that it executes. */
  readonly nodeId: NodeId;
  readonly guard: Guard;
  statement(place: Place): Statement;
}

/** Statements one after the other, neighbours that share a condition under one `if`. @throws NestedTooDeep */
export function conditional(items: readonly Guarded[], place: Place, guards: GuardAlgebra): Block {
  const [first] = items;
  if (first !== undefined && place.depth > MAX_BLOCK_DEPTH) throw new NestedTooDeep(first.nodeId);
  const block: Statement[] = [];
  for (let index = 0; index < items.length;) {
    const taken = takeFrom(items, index, place, guards);
    block.push(...taken.block);
    index += taken.count;
  }
  return block;
}

interface Taken {
  readonly block: Block;
  readonly count: number;
}

function takeFrom(items: readonly Guarded[], start: number, place: Place, guards: GuardAlgebra): Taken {
  const first = items[start];
  if (first === undefined) return { block: [], count: 0 };
  const { known } = place;
  if (guards.implies(known, first.guard)) return { block: [first.statement(place)], count: 1 };
  const test = guards.restrict(first.guard, known);
  if (test === never) return { block: [], count: 1 };
  refuseUnwritable(test, guards);
  return takeIf(items, start, test, place, guards);
}

/** Takes the items that follow from a test or exclude it, up to the first that does neither. */
function takeIf(
  items: readonly Guarded[],
  start: number,
  test: Guard,
  { known, depth }: Place,
  guards: GuardAlgebra,
): Taken {
  const holds = guards.and(known, test);
  const fails = guards.and(known, guards.not(test));
  const yes: Guarded[] = [];
  const no: Guarded[] = [];
  for (let index = start; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    const runs = guards.and(known, item.guard);
    if (guards.implies(runs, holds)) yes.push(item);
    else if (guards.implies(runs, fails)) no.push(item);
    else break;
  }
  const blocks = {
    yes: conditional(yes, { known: holds, depth: depth + 1 }, guards),
    no: conditional(no, { known: fails, depth: depth + 1 }, guards),
  };
  const count = yes.length + no.length;
  const isNegated = test.kind === 'decision' && test.yes === never && test.no === always;
  const statement: Statement =
    isNegated && no.length > 0
      ? { kind: 'if', test: guards.not(test), yes: blocks.no, no: blocks.yes }
      : { kind: 'if', test, ...blocks };
  return { block: [statement], count };
}
