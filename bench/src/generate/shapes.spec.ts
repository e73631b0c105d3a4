import { describe, expect, it } from '@jest/globals';
import { measureGeneration } from './measure.js';
import { renderGeneration } from './render.js';
import { shapes } from './shapes.js';

describe('shapes', () => {
  it.each(Object.entries(shapes))('%s has about as many nodes as asked for', (_name, shape) => {
    for (const size of [10, 50, 500]) {
      const { nodes, edges } = shape(size);
      expect(nodes.length).toBeGreaterThan(size / 2);
      expect(nodes.length).toBeLessThan(size + 50);
      const ids = new Set(nodes.map(({ id }) => id));
      expect(edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
    }
  });
});

describe('measureGeneration()', () => {
  const figures = measureGeneration({ warmUp: 0, runs: 1, largest: 200 });

  it('compiles every shape at every size', () => {
    expect(new Set(figures.growth.map(({ shape }) => shape))).toEqual(new Set(Object.keys(shapes)));
    expect(Math.max(...figures.growth.map(({ nodes }) => nodes))).toBeGreaterThanOrEqual(200);
    expect(figures.largestMs).toBeGreaterThan(0);
  });

  it('has a line for each figure', () => {
    const lines = renderGeneration(figures).trimEnd().split('\n');
    expect(lines).toHaveLength(figures.repeated.length + figures.growth.length + 3);
  });
});
