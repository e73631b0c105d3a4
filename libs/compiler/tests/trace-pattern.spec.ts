import { describe, expect, it } from '@jest/globals';
import { lengthOf, type TracePattern, traceFault } from './support/trace-pattern.js';

describe('a trace pattern', () => {
  it.each<readonly [what: string, pattern: readonly TracePattern[], trace: string]>([
    ['one after another', ['a', 'b'], 'a b'],
    ['in any order', [['a', 'b'], 'c'], 'b a c'],
    ['sequences beside each other', [[{ seq: ['a', 'b'] }, { seq: ['c', 'd'] }]], 'c a d b'],
    ['several times', [{ seq: ['a', 'b'], times: 2 }], 'a b a b'],
    ['not at all', ['a', { seq: ['b'], times: 0 }], 'a'],
    ['one of several', [{ any: ['a', { seq: ['b', 'c'] }] }, 'd'], 'b c d'],
    ['nodes that wait for others', [{ waits: { a: [], b: [], c: ['a'], d: ['a', 'b'] } }], 'b a d c'],
  ])('allows %s', (_, pattern, trace) => {
    expect(traceFault(pattern, trace.split(' '))).toBeUndefined();
  });

  it.each<readonly [what: string, pattern: readonly TracePattern[], trace: string, fault: RegExp]>([
    ['another order', ['a', 'b'], 'b a', /record 0 is b, expected a/],
    ['what comes too early', [['a', 'b'], 'c'], 'a c b', /record 1 is c, expected b/],
    ['what comes twice', ['a', 'b'], 'a b b', /record 2 is b, expected nothing/],
    ['an end before its time', ['a', 'b'], 'a', /b is missing/],
    ['what does not wait', [{ waits: { a: [], b: ['a'] } }], 'b a', /record 0 is b, expected a/],
  ])('refuses %s', (_, pattern, trace, fault) => {
    expect(traceFault(pattern, trace.split(' '))).toMatch(fault);
  });

  it('knows how many records it stands for', () => {
    expect(lengthOf({ seq: ['a', ['b', { seq: ['c'], times: 3 }]], times: 2 })).toBe(10);
  });
});
