import { describe, expect, it } from '@jest/globals';
import { hex, service } from './records.contract.js';
import { type DeploymentRequest, type DeploymentState, DeploymentUnknown, type Store } from './index.js';

/** What every adapter does for deployments. */
export function deploymentsContract(store: () => Store): void {
  describe('deployments', () => {
    const request = (): DeploymentRequest => ({
      id: `dep_${hex(32)}`,
      project: { id: 'p', name: 'P' },
      service,
      workflow: { id: 'wf', name: 'Wf', type: 'Wf', nodeCount: 2, edgeCount: 1 },
      order: { kind: 'deploy', compilationIds: [`cmp_${hex(32)}`], versioning: 'pinned', percentage: 100 },
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

    it('of a service or a project name no workflow', async () => {
      const { workflow: _workflow, ...ofService } = request();
      const { service: _service, ...ofProject } = { ...ofService, id: `dep_${hex(32)}` };
      for (const asked of [ofService, ofProject]) {
        await store().deployments.request(asked);
        expect(await store().deployments.get(asked.id)).toMatchObject(asked);
      }
      expect(await store().deployments.get(ofService.id)).not.toHaveProperty('workflow');
    });

    it('may return to an earlier version', async () => {
      const asked: DeploymentRequest = {
        ...request(),
        order: { kind: 'rollback', of: `dep_${hex(32)}`, version: 'v1' },
      };
      await store().deployments.request(asked);
      expect((await store().deployments.get(asked.id))?.order).toEqual(asked.order);
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

    const ramping = { state: 'ramping', at, version: 'v2', previousVersion: 'v1', percentage: 10 } as const;
    const rolledBack = { state: 'rolled_back', at, version: 'v1', previousVersion: 'v2' } as const;

    it('ramp until they succeed, and do not fail meanwhile', async () => {
      const more = { ...ramping, percentage: 50, cause: 'busy' };
      expect(await statesAfter(ramping, failed, more, succeeded)).toEqual([
        'requested',
        'ramping',
        'ramping',
        'succeeded',
      ]);
      const asked = request();
      await store().deployments.request(asked);
      await store().deployments.append(asked.id, more);
      expect((await store().deployments.get(asked.id))?.states.at(-1)).toEqual(more);
    });

    it('may be rolled back when they ramp or have succeeded, and stay so', async () => {
      expect(await statesAfter(ramping, rolledBack, succeeded)).toEqual(['requested', 'ramping', 'rolled_back']);
      expect(await statesAfter(succeeded, rolledBack, running)).toEqual(['requested', 'succeeded', 'rolled_back']);
      const asked = request();
      await store().deployments.request(asked);
      await store().deployments.append(asked.id, rolledBack);
      expect((await store().deployments.get(asked.id))?.states.at(-1)).toEqual(rolledBack);
    });

    it('take no state before they are requested', async () => {
      await expect(store().deployments.append(`dep_${hex(32)}`, failed)).rejects.toBeInstanceOf(DeploymentUnknown);
    });

    it('are undefined when unknown', async () => {
      expect(await store().deployments.get(`dep_${hex(32)}`)).toBeUndefined();
    });
  });
}
