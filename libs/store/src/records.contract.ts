import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { LogEntryDto } from '@workflow-builder/contracts';
import { type DeploymentRequest, type DeploymentState, DeploymentUnknown, type Store } from './index.js';

const service = { id: 'svc', name: 'Service' };
const unique = (name: string): string => `${name}-${randomUUID()}`;
const hex = (length: number): string => randomUUID().replaceAll('-', '').repeat(4).slice(0, length);

/** The part of the contract about what happened: deployments, runs and their logs. */
export function recordsContract(store: () => Store): void {
  describe('deployments', () => {
    const request = (): DeploymentRequest => ({
      id: `dep_${hex(32)}`,
      compilationId: `cmp_${hex(32)}`,
      project: { id: 'p', name: 'P' },
      service,
      workflow: { id: 'wf', name: 'Wf', type: 'Wf', nodeCount: 2, edgeCount: 1 },
      requestedAt: new Date('2025-01-15T10:30:00Z'),
    });
    const at = new Date('2025-01-15T10:30:01Z');
    const error = { code: 'X', severity: 'error', message: 'm', remedy: 'r', docsUrl: 'd' } as const;

    it('keep what happened, in order', async () => {
      const asked = request();
      await store().deployments.request(asked);
      await store().deployments.request(asked);
      await store().deployments.append(asked.id, {
        state: 'running',
        at,
        step: 'bundle',
        cause: 'conflict',
        version: 'v2',
        previousVersion: 'v1',
      });
      await store().deployments.append(asked.id, { state: 'running', at, step: 'store' });
      await store().deployments.append(asked.id, { state: 'failed', at, step: 'start', error });
      expect(await store().deployments.get(asked.id)).toEqual({
        ...asked,
        states: [
          { state: 'requested', at: asked.requestedAt },
          { state: 'running', at, step: 'bundle', cause: 'conflict', version: 'v2', previousVersion: 'v1' },
          { state: 'running', at, step: 'store' },
          { state: 'failed', at, step: 'start', error },
        ],
      });
    });

    it('end once, also when two end it at the same time', async () => {
      const asked = request();
      await store().deployments.request(asked);
      await Promise.all([
        store().deployments.append(asked.id, { state: 'succeeded', at, version: 'v2', previousVersion: 'v1' }),
        store().deployments.append(asked.id, { state: 'succeeded', at, version: 'v2', previousVersion: 'v1' }),
      ]);
      await store().deployments.append(asked.id, { state: 'running', at, step: 'late' });
      const states = (await store().deployments.get(asked.id))?.states;
      expect(states?.map(({ state }) => state)).toEqual(['requested', 'succeeded']);
      expect(states?.at(-1)).toEqual({ state: 'succeeded', at, version: 'v2', previousVersion: 'v1' });
    });

    /** The states of a new deployment to which these were appended one by one. */
    const statesAfter = async (...appended: readonly DeploymentState[]): Promise<readonly string[]> => {
      const asked = request();
      await store().deployments.request(asked);
      for (const state of appended) await store().deployments.append(asked.id, state);
      return ((await store().deployments.get(asked.id))?.states ?? []).map(({ state }) => state);
    };
    const running = { state: 'running', at, step: 'start' } as const;
    const failed = { state: 'failed', at, step: 'start', error } as const;
    const succeeded = { state: 'succeeded', at, version: 'v2' } as const;

    it('may be taken up again when they have failed, and then end either way', async () => {
      expect(await statesAfter(running, failed, running, succeeded)).toEqual([
        'requested',
        'running',
        'failed',
        'running',
        'succeeded',
      ]);
      expect(await statesAfter(failed, running, failed)).toEqual(['requested', 'failed', 'running', 'failed']);
    });

    it('fail once for each time they are taken up', async () => {
      expect(await statesAfter(running, failed, failed)).toEqual(['requested', 'running', 'failed']);
    });

    it('stay succeeded, whoever hears late that they have failed', async () => {
      expect(await statesAfter(succeeded, failed, running)).toEqual(['requested', 'succeeded']);
      expect(await statesAfter(running, failed, succeeded)).toEqual(['requested', 'running', 'failed', 'succeeded']);
    });

    it('take no state before they are requested', async () => {
      await expect(store().deployments.append(`dep_${hex(32)}`, failed)).rejects.toBeInstanceOf(DeploymentUnknown);
    });

    it('are undefined when unknown', async () => {
      expect(await store().deployments.get(`dep_${hex(32)}`)).toBeUndefined();
    });
  });

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
