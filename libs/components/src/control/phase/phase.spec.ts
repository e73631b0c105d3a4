import { describe, expect, it } from '@jest/globals';
import { lowerNode } from '@workflow-builder/component-kit';
import { phase } from './index.js';

const lower = (config: object) => lowerNode(phase, { data: { config } });

describe('phase', () => {
  it('contains; the output of the last node inside comes in the place of its own', () => {
    expect(lower({ name: 'INITIALIZE', description: 'first' })).toMatchObject({
      lowered: { operation: { kind: 'phase' } },
      output: 'null',
      findings: [],
    });
  });

  it.each([
    [{}, 1],
    [{ sequential: true }, 1],
    [{ sequential: false }, 4],
    [{ sequential: 'false' }, 4],
    [{ sequential: false, maxConcurrency: 2 }, 2],
    [{ sequential: false, maxConcurrent: '3' }, 3],
  ])('of %j runs %d children at once where no edges order them', (config, limit) => {
    const { lowered, findings } = lower(config);
    expect(lowered?.operation).toEqual({ kind: 'phase', maxConcurrency: limit });
    expect(findings).toEqual([]);
  });

  it('says so before its children are known', () => {
    expect(phase.concurrency?.({ sequential: false, maxConcurrency: 7 })).toBe(7);
    expect(phase.concurrency?.({})).toBe(1);
  });

  it.each([
    [{ sequential: 'mostly' }, 'CONFIG_INVALID sequential'],
    [{ sequential: false, maxConcurrency: 0 }, 'CONFIG_INVALID maxConcurrency'],
    [{ sequential: false, maxConcurrency: 1.5 }, 'CONFIG_INVALID maxConcurrency'],
    [{ name: 5 }, 'CONFIG_INVALID name'],
  ])('finds fault with %j', (config, finding) => {
    expect(lower(config)).toMatchObject({ lowered: undefined, findings: [finding] });
  });

  it.each([
    [{ maxConcurrency: 2 }, 'CONFIG_WITHOUT_EFFECT maxConcurrency'],
    [{ sequental: false }, 'CONFIG_UNKNOWN_FIELD sequental'],
  ])('warns of %j', (config, finding) => {
    expect(lower(config)).toMatchObject({ lowered: { operation: { maxConcurrency: 1 } }, findings: [finding] });
  });

  it('describes its config as JSON Schema', () => {
    expect(phase.configSchema()).toEqual({
      type: 'object',
      properties: {
        name: { type: 'string' },
        sequential: { type: 'boolean' },
        maxConcurrency: { type: 'integer', minimum: 1 },
        description: { type: 'string' },
      },
    });
  });
});
