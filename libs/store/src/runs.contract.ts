import { describe, expect, it } from '@jest/globals';
import { hex, service, unique } from './records.contract.js';
import type { Run, Store } from './index.js';

/** What every adapter does for runs. */
export function runsContract(store: () => Store): void {
  describe('runs', () => {
    const newRun = async (startedAt: Date): Promise<Run> => {
      const projectId = unique('project');
      await store().projects.ensure({ id: projectId, name: 'Project' }, service);
      return {
        id: unique('run'),
        runId: 'r1',
        projectId,
        serviceId: service.id,
        workflowId: 'wf',
        type: 'Wf',
        version: hex(16),
        startedAt,
      };
    };

    it('are noted once', async () => {
      const run = await newRun(new Date('2025-01-15T10:30:00Z'));
      await store().runs.record(run);
      await store().runs.record({ ...run, runId: 'r2' });
      expect(await store().runs.get(run.id)).toEqual(run);
    });

    it('are undefined when unknown', async () => {
      expect(await store().runs.get(unique('run'))).toBeUndefined();
    });

    it('are forgotten when they are old, the oldest first, so many at a time', async () => {
      const years = [1901, 1902, 1903, 1904];
      const runs = await Promise.all(years.map((year) => newRun(new Date(Date.UTC(year, 0)))));
      for (const run of runs) await store().runs.record(run);
      const kept = async (): Promise<readonly number[]> => {
        const found = await Promise.all(runs.map(({ id }) => store().runs.get(id)));
        return found.flatMap((run) => run?.startedAt.getUTCFullYear() ?? []);
      };
      const before = new Date(Date.UTC(1904, 0));
      expect(await store().runs.deleteBefore(before, 2)).toBe(2);
      expect(await kept()).toEqual([1903, 1904]);
      expect(await store().runs.deleteBefore(before, 2)).toBe(1);
      expect(await store().runs.deleteBefore(before, 2)).toBe(0);
      expect(await kept()).toEqual([1904]);
    });
  });
}
