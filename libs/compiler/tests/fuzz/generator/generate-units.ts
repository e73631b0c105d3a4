import { loop, phase, retry } from './containers.js';
import { type Exit, type Output, type Place, placeBehind, type Surrounding, unique } from './region.js';
import { condition, delay, end, fail, log, pass, receive, transform, type Unit, variable } from './units.js';

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

const makers = { log, transform, delay, fail, condition, end, variable, pass, receive, loop, phase, retry };

type Made = keyof typeof makers;

/** @param counter a variable that the first unit has to increment. */
export function generateUnits(surrounding: Surrounding, shape: Shape, size: number, counter?: string): Units {
  const { builder } = surrounding;
  const { random } = builder;
  const units: Unit[] = [];
  const roots: string[] = [];
  let open: readonly Exit[] = [];
  if (counter !== undefined) {
    const first = increment(counter, placeBehind([], surrounding));
    units.push(first);
    roots.push(first.id);
    open = first.exits;
  }
  for (let number = units.length; number < size || units.length === 0; number += 1) {
    const entries = hasEdges(shape) ? entriesFrom(open, number, random.next(), random.next()) : [];
    const before = shape === 'sequence' ? units.flatMap(({ outputs }) => outputs) : [];
    const place = placeBehind(entries, { ...surrounding, before: unique([...surrounding.before, ...before]) });
    const unit = makers[choose(place, shape)](place);
    for (const { outlet } of entries) builder.edge(outlet, unit.id);
    if (entries.length === 0) roots.push(unit.id);
    units.push(unit);
    open = [...open, ...unit.exits];
  }
  return {
    roots,
    exits: open,
    outputs: unique(units.flatMap(({ outputs }) => outputs)),
    hasEnd: units.some(({ hasEnd }) => hasEnd),
  };
}

function hasEdges(shape: Shape): boolean {
  return shape === 'graph' || shape === 'body';
}

/** The exits that lead to the next unit: mostly the latest, often several, which is a join; some units begin with the region. */
function entriesFrom(open: readonly Exit[], number: number, first: number, second: number): readonly Exit[] {
  if (open.length === 0 || (number === 1 && first < 0.15)) return [];
  const pick = (chance: number): number => Math.floor(open.length - 1 - chance * chance * open.length);
  const count = second < 0.45 ? 1 : second < 0.8 ? 2 : 3;
  const indices = new Set(Array.from({ length: count }, (_, index) => Math.max(0, pick((first + index * 0.37) % 1))));
  return [...indices].flatMap((index) => open[index] ?? []);
}

function choose(place: Place, shape: Shape): Made {
  const { builder, depth, deciders, mayEnd } = place;
  const room = depth < 4 && builder.nodes.length < 26;
  const isOne = shape === 'one';
  return builder.random.weighted<Made>({
    log: 8,
    transform: 1.5,
    delay: 0.7,
    fail: place.guard === 0xffffffff ? 0.05 : 0.4,
    variable: 2,
    pass: isOne || builder.nodes.some(({ type }) => type === 'kong-cors') ? 0 : 0.3,
    receive: 0.8,
    condition: deciders.areLeft && hasEdges(shape) ? 3 : 0,
    end: mayEnd && hasEdges(shape) && builder.nodes.length > 3 ? 2 : 0,
    loop: room ? 2 : 0,
    phase: room && !isOne ? 1.2 : 0,
    retry: room && !isOne ? 1.2 : 0,
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
