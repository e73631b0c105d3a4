import { describe, expect, it } from '@jest/globals';
import { hex, service, unique } from './records.contract.js';
import type { Store } from './index.js';

/** What every adapter does for runs. */
export function runsContract(store: () => Store): void {
  describe('runs', () => {
    it('are noted once', async () => {
      const projectId = unique('project');
      await store().projects.ensure({ id: projectId, name: 'Project' }, service);
      const run = {
        id: unique('run'),
        runId: 'r1',
        projectId,
        serviceId: service.id,
        workflowId: 'wf',
        type: 'Wf',
        version: hex(16),
        startedAt: new Date('2025-01-15T10:30:00Z'),
      };
      await store().runs.record(run);
      await store().runs.record({ ...run, runId: 'r2' });
      expect(await store().runs.get(run.id)).toEqual(run);
    });

    it('are undefined when unknown', async () => {
      expect(await store().runs.get(unique('run'))).toBeUndefined();
    });
  });
}
