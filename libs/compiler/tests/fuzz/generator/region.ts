import { both, type Deciders, either, type Guard, implies, not } from './guards.js';
import type { Builder, Outlet } from './builder.js';
import type { Kind, Source } from './values.js';

/** A node as later ones see it. */
export interface Output {
  readonly id: string;
  readonly kind: Kind;
  /** When it runs, given that the activation does. */
  readonly guard: Guard;
}

/** An outlet of a unit, and when it is live. */
export interface Exit {
  readonly outlet: Outlet;
  readonly guard: Guard;
  /** Units that have run, or are dead, when it is decided: all that nodes behind it can read. */
  readonly outputs: readonly Output[];
}

/** What surrounds the units of one region. */
export interface Surrounding {
  readonly builder: Builder;
  readonly deciders: Deciders;
  /** The container whose children the units are by `parentId`. */
  readonly parentId: string | undefined;
  /** When the region runs, given that the activation does. */
  readonly guard: Guard;
  /** What is there already when the region begins, of the same activation. */
  readonly before: readonly Output[];
  /** What is readable from around the activation, loop variables included. */
  readonly outer: readonly Source[];
  readonly depth: number;
  /** Whether an `end` may stand here. */
  readonly mayEnd: boolean;
  /** Whether rounds run at once around here, so that an end can be reached twice. */
  readonly isParallel: boolean;
  /** Whether every exit is left by once, so that nothing is concurrent, as heads of rounds need that runs continue at. */
  readonly isStraight: boolean;
  /** Whether the run may fail here. */
  readonly mayFail: boolean;
  /** Whether something may be waited for here. */
  readonly mayWait: boolean;
}

/** A unit while it is generated: when it runs, and what it can read. */
export interface Place extends Surrounding {
  readonly sources: readonly Source[];
}

/** The place behind some exits, a join where they are several. */
export function placeBehind(exits: readonly Exit[], surrounding: Surrounding): Place {
  const guard = exits.length === 0 ? surrounding.guard : exits.map((exit) => exit.guard).reduce(either);
  const before = unique([...surrounding.before, ...exits.flatMap(({ outputs }) => outputs)]);
  const sources = before.map((output) => sourceOf(output, guard));
  return { ...surrounding, guard, before, sources: [...sources, ...surrounding.outer] };
}

function sourceOf({ id, kind, guard }: Output, reader: Guard): Source {
  return { expression: `nodes["${id}"]`, kind, isCertain: implies(reader, guard) };
}

export function unique(outputs: readonly Output[]): readonly Output[] {
  return [...new Map(outputs.map((output) => [output.id, output])).values()];
}

/** The exit of a node with one outlet. */
export function exit(id: string, { guard, before }: Place, own: readonly Output[]): Exit {
  return { outlet: { source: id }, guard, outputs: unique([...before, ...own]) };
}

export function sides(id: string, { guard, before }: Place, decider: Guard): readonly Exit[] {
  const outputs = unique([...before, { id, kind: 'boolean', guard }]);
  return [
    { outlet: { source: id, handle: 'true' }, guard: both(guard, decider), outputs },
    { outlet: { source: id, handle: 'false' }, guard: both(guard, not(decider)), outputs },
  ];
}
