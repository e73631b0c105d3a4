import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDuration, parseDuration } from './index.js';

describe('parseDuration()', () => {
  it.each([
    ['300', 300_000],
    [1800, 1_800_000],
    ['30s', 30_000],
    ['1.5h', 5_400_000],
    ['5 minutes', 300_000],
    ['24h', 86_400_000],
    ['2 Days', 172_800_000],
    ['250ms', 250],
  ])('reads %j as %d milliseconds', (value, milliseconds) => {
    expect(parseDuration(value)).toBe(milliseconds);
  });

  it.each([
    '',
    'soon',
    '-1s',
    '5 parsecs',
    '1e9999',
    'NaN',
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    [],
    '9'.repeat(39),
  ])('refuses %j', (value) => {
    expect(parseDuration(value)).toBeUndefined();
  });
});

describe('formatDuration()', () => {
  it.each([
    [300_000, '5 minutes'],
    [1000, '1 second'],
    [90_000, '90 seconds'],
    [1, '1 millisecond'],
    [0, '0 milliseconds'],
  ])('writes %d milliseconds as %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });

  it('is read back as the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), (milliseconds) => {
        expect(parseDuration(formatDuration(milliseconds))).toBe(milliseconds);
      }),
    );
  });
});
