import type { FuzzCase } from '../case.js';
import { featuresOf } from '../features.js';
import { Random } from '../random.js';
import { Builder } from './builder.js';
import { generateUnits } from './generate-units.js';
import { generateHandlers } from './generate-handlers.js';
import { always, Deciders } from './guards.js';
import type { Surrounding } from './region.js';

/**
 * A random document that the rules allow, and what its run depends on; the same for the same number. Of three documents two have
 * both a join and a loop.
 */
export function generateCase(number: number): FuzzCase {
  const random = new Random(number);
  const needsBoth = random.happens(2 / 3);
  const isStraight = random.happens(0.45);
  for (;;) {
    const generated = generateAny(number, random, isStraight);
    if (!needsBoth || featuresOf(generated).has('has a join and a loop')) return generated;
  }
}

function generateAny(number: number, random: Random, isStraight: boolean): FuzzCase {
  const builder = new Builder(random);
  const hasHandlers = random.happens(0.15);
  builder.node('start', 'trigger', {}, undefined);
  const surrounding: Surrounding = {
    builder,
    deciders: new Deciders(),
    parentId: undefined,
    guard: always,
    before: [],
    outer: [],
    depth: 0,
    mayEnd: true,
    isParallel: false,
    isStraight,
    mayFail: !hasHandlers,
    mayWait: true,
  };
  const units = generateUnits(surrounding, 'graph', random.between(2, 8));
  for (const root of units.roots) builder.edge({ source: 'start' }, root);
  const isContinued = builder.nodes.some(({ data }) => JSON.stringify(data).includes('continueAsNewAfter'));
  const eventWeight = random.pick(isStraight ? [20, 300, 300] : [1, 20, 300]);
  if (hasHandlers) generateHandlers(builder, eventWeight === 1 && !isContinued);
  const document = {
    id: `fuzz-${number}`,
    name: `Fuzz${number}`,
    nodes: builder.nodes,
    edges: builder.edges,
    variables: builder.variables,
  };
  return {
    seed: `seed ${number}`,
    document,
    input: { who: random.pick(['Ada', 'Grace']) },
    messages: random
      .shuffled([...builder.awaited, ...random.some(builder.awaited, 0.5)])
      .map((awaited, index) => ({ ...awaited, payload: { index } })),
    failureRate: hasHandlers ? 0 : random.pick([0, 0, 0.1, 0.4]),
    eventWeight,
  };
}
