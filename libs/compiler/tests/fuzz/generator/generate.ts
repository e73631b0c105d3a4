import type { FuzzCase } from '../case.js';
import { featuresOf } from '../features.js';
import { Random } from '../random.js';
import { Builder } from './builder.js';
import { generateUnits } from './generate-units.js';
import { always, Deciders } from './guards.js';
import type { Surrounding } from './region.js';

/**
 * A random document that the rules allow, and what its run depends on; the same for the same number. Of three documents two have
 * both a join and a loop.
 */
export function generateCase(number: number): FuzzCase {
  const random = new Random(number);
  const needsBoth = random.happens(2 / 3);
  for (;;) {
    const generated = generateAny(number, random);
    if (!needsBoth || featuresOf(generated).has('has a join and a loop')) return generated;
  }
}

function generateAny(number: number, random: Random): FuzzCase {
  const builder = new Builder(random);
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
  };
  const units = generateUnits(surrounding, 'graph', random.between(2, 8));
  for (const root of units.roots) builder.edge({ source: 'start' }, root);
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
      .map((name, index) => ({ channel: 'signal' as const, name, payload: { index } })),
    failureRate: random.pick([0, 0, 0.1, 0.4]),
    eventWeight: random.pick([1, 20, 200]),
  };
}
