import { describe, expect, it } from '@jest/globals';
import type { LogEntryDto } from '@workflow-builder/contracts';
import { service, unique } from './records.contract.js';
import type { Store } from './index.js';

/** What every adapter does for run logs. */
export function runLogsContract(store: () => Store): void {
  describe('run logs', () => {
    const entry = (run: string, second: number, output: unknown = null): LogEntryDto => {
      const timestamp = new Date(Date.UTC(2025, 0, 15, 10, 30, second)).toISOString();
      return {
        id: unique('entry'),
        kind: 'node',
        timestamp,
        project: { id: 'p', name: 'P' },
        service,
        workflow: { id: 'wf', name: 'Wf', runId: 'r' },
        component: { id: 'c', name: 'Log', type: 'activity' },
        node: { id: 'n', label: 'N' },
        execution: { startedAt: timestamp, completedAt: timestamp, durationMs: 0, status: 'completed' },
        run,
        input: { message: 'nul \u0000 and lone \ud800' },
        output,
      };
    };

    it('come back ordered by time, and those of one instant as they arrived', async () => {
      const run = unique('run');
      const entries = [entry(run, 2, 'c'), entry(run, 1, 'a'), entry(run, 1, 'b')];
      await store().runLogs.append([...entries, entry(unique('other'), 0)]);
      expect(await store().runLogs.ofRun(run)).toEqual([entries[1], entries[2], entries[0]]);
      expect(await store().runLogs.ofRun(run, 1)).toEqual([entries[1]]);
    });

    it('store an entry once, however often and in whatever batch it comes', async () => {
      const run = unique('run');
      const [first, second] = [entry(run, 1), entry(run, 2)];
      await store().runLogs.append([first, first]);
      await store().runLogs.append([first, second]);
      expect(await store().runLogs.ofRun(run)).toEqual([first, second]);
    });

    it('take an empty batch', async () => {
      await expect(store().runLogs.append([])).resolves.toBeUndefined();
    });
  });
}
