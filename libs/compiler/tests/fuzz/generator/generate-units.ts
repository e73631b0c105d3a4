import { loop, phase, retry } from './containers.js';
import { always } from './guards.js';
import type { Random } from '../random.js';
import { accept, pass, passingTypes, publish } from './interfaces.js';
import { type Exit, type Output, type Place, placeBehind, type Surrounding, unique } from './region.js';
import { service } from './services.js';
import { condition, delay, end, fail, log, receive, transform, type Unit, variable } from './units.js';

/**
 * How the units of a region hang together: as a graph; as the body of a loop, which is one; one after the other or side by side
 * without edges; or a single one.
 */
export type Shape = 'graph' | 'body' | 'sequence' | 'independent' | 'one';

export interface Units {
  /** Units that begin with the region. */
  readonly roots: readonly string[];
  readonly exits: readonly Exit[];
  readonly outputs: readonly Output[];
  readonly hasEnd: boolean;
}

const makers = {
  log,
  transform,
  delay,
  fail,
  condition,
  end,
  variable,
  pass,
  receive,
  accept,
  publish,
  service,
  loop,
  phase,
  retry,
};

type Made = keyof typeof makers;

/** @param counter a variable that the first unit has to increment. */
export function generateUnits(surrounding: Surrounding, shape: Shape, size: number, counter?: string): Units {
  const { builder } = surrounding;
  const { random } = builder;
  const isStraight = surrounding.isStraight && hasEdges(shape);
  const units: Unit[] = [];
  const roots: string[] = [];
  let open: readonly Exit[] = [];
  let unused: readonly Exit[] = [];
  if (counter !== undefined) {
    const first = increment(counter, placeBehind([], surrounding));
    units.push(first);
    roots.push(first.id);
    open = first.exits;
    unused = first.exits;
  }
  for (let number = units.length; number < size || units.length === 0; number += 1) {
    if (isStraight && units.length > 0 && unused.length === 0) break;
    const entries = isStraight ? entriesOnce(unused, random) : hasEdges(shape) ? entriesFrom(open, number, random) : [];
    const before = shape === 'sequence' ? units.flatMap(({ outputs }) => outputs) : [];
    const place = placeBehind(entries, { ...surrounding, before: unique([...surrounding.before, ...before]) });
    const unit = makers[choose(place, shape)](place);
    for (const { outlet } of entries) builder.edge(outlet, unit.id);
    if (entries.length === 0) roots.push(unit.id);
    units.push(unit);
    open = [...open, ...unit.exits];
    unused = [...unused.filter((each) => !entries.includes(each)), ...unit.exits];
  }
  return {
    roots,
    exits: isStraight ? unused : open,
    outputs: unique(units.flatMap(({ outputs }) => outputs)),
    hasEnd: units.some(({ hasEnd }) => hasEnd),
  };
}

function hasEdges(shape: Shape): boolean {
  return shape === 'graph' || shape === 'body';
}

/** The exits that lead to the next unit: mostly the latest, often several, which is a join; some units begin with the region. */
function entriesFrom(open: readonly Exit[], number: number, random: Random): readonly Exit[] {
  const first = random.next();
  const second = random.next();
  if (open.length === 0 || (number === 1 && first < 0.15)) return [];
  const pick = (chance: number): number => Math.floor(open.length - 1 - chance * chance * open.length);
  const count = second < 0.45 ? 1 : second < 0.8 ? 2 : 3;
  const indices = new Set(Array.from({ length: count }, (_, index) => Math.max(0, pick((first + index * 0.37) % 1))));
  return [...indices].flatMap((index) => open[index] ?? []);
}

/** Some of the exits that nothing has left by: a side, or sides that exclude each other. */
function entriesOnce(unused: readonly Exit[], random: Random): readonly Exit[] {
  const some = random.some(unused, 0.7);
  return some.length > 0 ? some : unused.slice(-1);
}

function choose(place: Place, shape: Shape): Made {
  const { builder, depth, deciders, mayEnd, mayFail, mayWait } = place;
  const room = depth < 4 && builder.nodes.length < 26;
  const isOne = shape === 'one';
  const isPassLeft = passingTypes.some((each) => !builder.nodes.some(({ type }) => type === each));
  return builder.random.weighted<Made>({
    log: mayWait ? 6 : 0,
    transform: 1.5,
    delay: mayWait ? 0.7 : 0,
    fail: !mayFail ? 0 : place.guard === always ? 0.05 : 0.4,
    variable: 2,
    pass: isPassLeft && !isOne ? 0.6 : 0,
    receive: mayWait && mayFail ? 0.6 : 0,
    accept: mayWait && mayFail ? 0.4 : 0,
    publish: isOne || !hasEdges(shape) ? 0 : 0.6,
    service: mayWait ? 2.5 : 0,
    condition: deciders.areLeft && hasEdges(shape) ? 3 : 0,
    end: mayEnd && hasEdges(shape) && builder.nodes.length > 3 ? 2 : 0,
    loop: room ? (place.isStraight ? 4 : 2) : 0,
    phase: room && !isOne ? 1.2 : 0,
    retry: room && !isOne && mayFail ? 1.2 : 0,
  });
}

function increment(name: string, place: Place): Unit {
  const { builder, parentId } = place;
  const id = builder.id('count');
  builder.node(id, 'state-variable', { config: { name, operation: 'increment' } }, parentId);
  const outputs: readonly Output[] = [{ id, kind: 'number', guard: place.guard }];
  return { id, exits: placeExits(id, place, outputs), outputs, hasEnd: false };
}

function placeExits(id: string, { guard, before }: Place, outputs: readonly Output[]): readonly Exit[] {
  return [{ outlet: { source: id }, guard, outputs: unique([...before, ...outputs]) }];
}
