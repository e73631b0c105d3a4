import { describe, expect, it } from '@jest/globals';
import { percentiles } from './statistics.js';

describe('percentiles', () => {
  it('takes the nearest rank of the sorted series', () => {
    const oneToHundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentiles(oneToHundred)).toEqual({ p50: 50, p95: 95, p99: 99 });
  });

  it('is the only value of a series of one', () => {
    expect(percentiles([7])).toEqual({ p50: 7, p95: 7, p99: 7 });
  });

  it('refuses an empty series', () => {
    expect(() => percentiles([])).toThrow(RangeError);
  });
});
