import type { JsonObject } from '@workflow-builder/workflow-model';
import { always, Deciders, type Guard } from './guards.js';
import { type Exit, exit, type Output, type Place, type Surrounding, unique } from './region.js';
import { generateUnits, type Units } from './generate-units.js';
import type { Unit } from './units.js';
import type { Source } from './values.js';

/** Rule 7. */
export function phase(place: Place): Unit {
  const { builder } = place;
  const { random } = builder;
  const id = builder.id('phase');
  const withEdges = random.happens(0.5);
  const sequential = place.isStraight || random.happens(0.6);
  const config = {
    ...(sequential ? {} : { sequential }),
    ...(!sequential && random.happens(0.5) ? { maxConcurrency: random.between(1, 3) } : {}),
  };
  builder.node(id, 'phase', { config }, place.parentId);
  const shape = withEdges ? 'graph' : sequential ? 'sequence' : 'independent';
  return contained(id, place, generateUnits(inside(id, place), shape, random.between(1, 4)));
}

/** Rule 8. */
export function retry(place: Place): Unit {
  const { builder } = place;
  const { random } = builder;
  const id = builder.id('retry');
  const retryOn = random.weighted({ failure: 3, error: 2, condition: 1 });
  const backoff: JsonObject = {
    type: random.pick(['none', 'linear', 'exponential']),
    initialInterval: `${random.between(1, 3)}s`,
    ...(random.happens(0.3) ? { maxInterval: '4s' } : {}),
  };
  const config = {
    maxAttempts: random.between(1, 4),
    ...(random.happens(0.3) ? {} : { retryOn }),
    ...(retryOn === 'condition' ? { retryOn, condition: random.pick(['vars.n0 < 2', 'vars.n1 < 4']) } : {}),
    backoff,
  };
  builder.node(id, 'retry', { config }, place.parentId);
  if (random.happens(0.3)) return onlySuccessor(id, place);
  return contained(id, place, generateUnits(inside(id, place), 'graph', random.between(1, 3)));
}

/** The block of a retry is its only successor, and control goes on from there. */
function onlySuccessor(id: string, place: Place): Unit {
  const { builder } = place;
  const block = generateUnits({ ...place, depth: place.depth + 1, mayEnd: false }, 'one', 1);
  for (const root of block.roots) builder.edge({ source: id }, root);
  return { id, exits: block.exits, outputs: block.outputs, hasEnd: block.hasEnd };
}

function inside(parentId: string, place: Place): Surrounding {
  return { ...place, parentId, depth: place.depth + 1, outer: place.outer };
}

/** A phase or a retry is left by itself, or by what leaves its children, when it is complete. */
function contained(id: string, place: Place, units: Units): Unit {
  const { random } = place.builder;
  const outputs = unique([...place.before, ...units.outputs]);
  const own: Exit = { ...exit(id, place, []), outputs };
  const fromChildren = units.exits.map((each) => ({ ...each, outputs }));
  const exits = fromChildren.length > 0 && random.happens(0.3) ? random.shuffled(fromChildren).slice(0, 2) : [own];
  return { id, exits, outputs: units.outputs, hasEnd: units.hasEnd };
}

/** Rule 6. */
export function loop(place: Place): Unit {
  const { builder, deciders } = place;
  const { random } = builder;
  const id = builder.id('loop');
  const isParallel = random.happens(place.isStraight ? 0.1 : 0.3);
  const mayEnd = place.mayEnd && deciders.areLeft && random.happens(0.4);
  // What decides whether the loop completes; it is spoken for before the body is known to have an end.
  const completed: Guard = mayEnd ? deciders.next() : always;
  const kind = isParallel
    ? random.weighted({ forEach: 3, count: 2, batch: 1 })
    : random.weighted({ forEach: 3, count: 2, batch: 1, while: 2, doWhile: 1 });
  const counter = kind === 'while' || kind === 'doWhile' ? builder.counter() : undefined;
  const names = random.happens(0.4) ? { itemVariable: `item${place.depth}`, indexVariable: `index${place.depth}` } : {};
  const config: JsonObject = {
    loopType: kind,
    ...rounds(kind, counter, place.isStraight ? random.between(1, 4) : random.between(0, 3)),
    ...names,
    ...(isParallel ? { parallel: true, maxParallel: random.between(1, 3) } : pause(place)),
  };
  builder.node(id, 'loop', { config }, place.parentId);
  const loopVariables = variablesOf(kind, names);
  const outer: readonly Source[] = [
    ...place.sources.filter(({ expression }) => !loopVariables.some((each) => each.expression === expression)),
    ...loopVariables,
  ];
  // Nodes of a body need no `parentId`; where they have one, it is the loop, or what the loop itself lies in.
  const parentId = random.pick([id, undefined, place.parentId]);
  const byParent = parentId === id;
  const body = generateUnits(
    {
      builder,
      deciders: new Deciders(),
      parentId,
      guard: always,
      before: [],
      outer,
      depth: place.depth + 1,
      mayEnd,
      isParallel: place.isParallel || isParallel,
      isStraight: place.isStraight,
      mayFail: place.mayFail,
      mayWait: place.mayWait,
    },
    'body',
    random.between(1, 4),
    counter,
  );
  if (!byParent || random.happens(0.5))
    for (const root of body.roots) builder.edge({ source: id, handle: 'body' }, root);
  for (const { outlet } of body.exits) if (random.happens(0.7)) builder.edge(outlet, id);
  const guard = (place.guard & (body.hasEnd ? completed : always)) >>> 0;
  const own: readonly Output[] = [
    { id, kind: 'iterations', guard: place.guard },
    ...body.outputs.map((output) => ({ ...output, kind: 'list' as const, guard: place.guard })),
  ];
  const done: Exit = { outlet: { source: id, handle: 'done' }, guard, outputs: unique([...place.before, ...own]) };
  return { id, exits: [done], outputs: own, hasEnd: body.hasEnd };
}

/** What rounds go by. Variables that grow in a body are cut off, so that rounds do not beget ever more rounds. */
function rounds(kind: string, counter: string | undefined, size: number): JsonObject {
  const list = `[${Array.from({ length: size }, (_, index) => index * 3 + 1).join(', ')}]`;
  switch (kind) {
    case 'forEach':
      return { items: size === 0 ? 'vars.l0.slice(0, 3)' : list };
    case 'batch':
      return { items: size === 0 ? 'vars.l0.slice(0, 3)' : list, batchSize: 2 };
    case 'count':
      return { count: size === 0 ? 'Math.min(vars.n1, 3)' : size };
    default:
      return { condition: `vars.${counter ?? 'n0'} < ${size}`, maxIterations: 10 };
  }
}

function pause({ builder: { random }, mayFail, mayWait }: Place): JsonObject {
  return {
    ...(mayWait && random.happens(0.15) ? { delay: '2s' } : {}),
    ...(mayWait && random.happens(0.35) ? { continueAsNewAfter: random.between(1, 2) } : {}),
    ...(mayFail && random.happens(0.1) ? { maxIterations: random.between(1, 3) } : {}),
  };
}

function variablesOf(kind: string, { itemVariable = 'item', indexVariable = 'index' }): readonly Source[] {
  const index: Source = { expression: indexVariable, kind: 'number', isCertain: true };
  if (kind !== 'forEach' && kind !== 'batch') return [index];
  // Items of a variable are any JSON, which stands in text only.
  return [index, { expression: itemVariable, kind: 'text', isCertain: true }];
}
