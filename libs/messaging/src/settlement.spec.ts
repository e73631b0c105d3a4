import { describe, expect, it } from '@jest/globals';
import { backoff } from './backoff.js';
import { MessageInvalid, PermanentError } from './errors.js';
import { judge } from './settlement.js';

const policy = { baseMs: 100, maxMs: 1_000, maxTries: 3 };

describe('backoff', () => {
  it('doubles up to its limit', () => {
    expect([1, 2, 3, 4, 5, 50].map((failures) => backoff(failures, policy, () => 0))).toEqual([
      100, 200, 400, 800, 1_000, 1_000,
    ]);
  });

  it('takes off up to half of it at random', () => {
    expect(backoff(1, policy, () => 1)).toBe(50);
    expect(backoff(1, policy, () => 0.5)).toBe(75);
  });
});

describe('judge', () => {
  it('retries an error that may pass', () => {
    const verdict = judge(new Error('away'), 2, policy);

    expect(verdict).toMatchObject({ kind: 'retry', cause: { code: 'Error', message: 'away' } });
    expect(verdict.kind === 'retry' && verdict.delayMs).toBeGreaterThanOrEqual(100);
    expect(verdict.kind === 'retry' && verdict.delayMs).toBeLessThanOrEqual(200);
  });

  it.each([
    ['on the last try', new Error('away'), 3, 'Error'],
    ['for a permanent error', new PermanentError('NEVER', 'no'), 1, 'NEVER'],
    ['for an invalid message', new MessageInvalid('no'), 1, 'MESSAGE_INVALID'],
    ['for what is no error', 'thrown text', 3, 'UNKNOWN'],
  ])('gives up %s', (_when, error, deliveries, code) => {
    expect(judge(error, deliveries, policy)).toMatchObject({ kind: 'dead-letter', cause: { code } });
  });
});
