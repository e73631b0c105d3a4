import { describe, expect, it } from '@jest/globals';
import type { LogEntryDto } from '@workflow-builder/contracts';
import { logEntry } from '../../tests/gateway-with-store.js';
import { failedNode } from './failed-node.js';

const failed = (id: string, second: number, error = 'away'): LogEntryDto => {
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
  const execution = { startedAt: at, completedAt: at, durationMs: 0, status: 'failed' } as const;
  return logEntry({ node: { id, label: id }, execution, error });
};

describe('the node at which a run failed', () => {
  it('is none where no node failed', () => {
    expect(failedNode([])).toBeUndefined();
    expect(failedNode([logEntry({}), { ...failed('said', 1), kind: 'message' }])).toBeUndefined();
  });

  it('is the one that failed last', () => {
    expect(failedNode([logEntry({}), failed('pay', 2), failed('handled', 1)])).toBe('pay');
  });

  it('is the one in which the failure began, not what contains it', () => {
    expect(failedNode([failed('loop', 3), failed('phase', 3), failed('pay', 3), failed('pay', 2)])).toBe('pay');
  });

  it('is not one that failed beside it otherwise', () => {
    expect(failedNode([failed('pay', 3), failed('beside', 3, 'refused')])).toBe('pay');
  });
});
