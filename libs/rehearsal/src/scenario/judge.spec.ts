import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '../stand-in/trace.js';
import { differences } from './judge.js';
import type { Rehearsal } from './rehearse.js';

function ended(outcome: Outcome, ...path: readonly string[]): Rehearsal {
  const times = { startedAt: '2030-01-01T00:00:00.000Z', completedAt: '2030-01-01T00:00:00.001Z' };
  const steps = path.map((nodeId) => ({ nodeId, ...times, status: 'completed' as const, input: null, output: null }));
  return { kind: 'ended', trace: { outcome, steps, answers: {} } };
}

const completed = ended({ kind: 'completed', result: { total: 3 } }, 'start', 'a', 'b', 'end');

describe('what a scenario expects', () => {
  it('is anything where it says nothing', () => {
    expect(differences(completed)).toEqual([]);
    expect(differences(ended({ kind: 'waiting' }), {})).toEqual([]);
  });

  it.each([
    [{ status: 'completed' as const, result: { total: 3 } }],
    [{ path: ['start', 'a', 'b', 'end'] }],
    [{ path: ['start', '…'] }],
    [{ path: ['…', 'b', '…'] }],
    [{ path: ['…', 'start', 'a', '…', 'end'] }],
  ])('is met by %j', (expected) => {
    expect(differences(completed, expected)).toEqual([]);
  });

  it.each([
    [{ status: 'failed' as const }, 'status'],
    [{ result: { total: 4 } }, 'result'],
    [{ errorType: 'Refused' }, 'errorType'],
    [{ path: ['start', 'end'] }, 'path'],
    [{ path: ['…', 'end', 'b', '…'] }, 'path'],
    [{ path: [] }, 'path'],
  ])('is not met by %j', (expected, about) => {
    expect(differences(completed, expected)).toMatchObject([{ about }]);
  });

  it('is never met by code that breaks', () => {
    expect(differences({ kind: 'broke', reason: 'no end' })).toEqual([{ about: 'code', actual: 'no end' }]);
  });
});
