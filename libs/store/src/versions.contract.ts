import { describe, expect, it } from '@jest/globals';
import { bytes, hex, service, unique } from './records.contract.js';
import type { NewVersion, Store, VersionKey, VersionWorkflow, WorkflowTriggers } from './index.js';

const CLAIM_MS = 60_000;

/** What every adapter does for versions. */
export function versionsContract(store: () => Store): void {
  describe('versions', () => {
    const project = async (): Promise<string> => {
      const id = unique('project');
      await store().projects.ensure({ id, name: 'Project' }, service);
      return id;
    };

    const workflow = async (overrides: Partial<VersionWorkflow> = {}): Promise<VersionWorkflow> => ({
      workflowId: 'wf',
      name: 'BaseWorkflow',
      type: 'BaseWorkflow',
      service,
      taskQueue: 'queue',
      sourceHash: hex(64),
      codeHash: await store().artifacts.put(bytes('code')),
      nodeMap: {
        nodes: [{ id: 'log_1', label: 'Say \u0000 hello', type: 'activity', componentId: 'c', componentName: 'Log' }],
        lines: [{ file: 'workflow', line: 3, nodeId: 'log_1' }],
      },
      ...overrides,
    });

    const newVersion = async (projectId: string, workflows?: readonly VersionWorkflow[]): Promise<NewVersion> => ({
      projectId,
      buildId: hex(16),
      bundleHash: await store().artifacts.put(bytes('bundle')),
      versioning: 'pinned',
      workflows: workflows ?? [await workflow()],
    });

    const stored = async (projectId: string, workflows?: readonly VersionWorkflow[]): Promise<NewVersion> => {
      const version = await newVersion(projectId, workflows);
      await store().versions.put(version);
      return version;
    };

    const activate = async (key: VersionKey, base?: string): Promise<void> => {
      expect(await store().versions.beginActivation(key, base, CLAIM_MS)).toBe('begun');
      expect(await store().versions.completeActivation(key)).toBe(true);
    };

    const statusOf = async (key: VersionKey): Promise<string | undefined> => (await store().versions.get(key))?.status;

    it('come back as they were put, in status loading', async () => {
      const projectId = await project();
      const inputSchema = { type: 'object', required: ['name'] };
      const triggers: WorkflowTriggers = {
        schedules: [{ nodeId: 't', cron: '@daily', timezone: 'Europe/Berlin', payload: { text: 'a\u0000b' } }],
        webhooks: [{ nodeId: 't', method: 'POST', auth: 'api-key', eventKey: 'order.id' }],
        events: [{ nodeId: 't', eventType: 'order.placed' }],
        signals: [{ name: 'place', eventKey: 'order.id' }],
      };
      const workflows = [
        await workflow({ workflowId: 'a', type: 'A', inputSchema, executionTimeoutMs: 3_600_000 }),
        await workflow({
          workflowId: 'b',
          type: 'B',
          triggers,
          manifestHash: await store().artifacts.put(bytes('{}')),
        }),
      ];
      const version = await stored(projectId, workflows);
      expect(await store().versions.get(version)).toEqual({
        projectId,
        buildId: version.buildId,
        bundleHash: version.bundleHash,
        versioning: 'pinned',
        status: 'loading',
        createdAt: expect.any(Date),
        loadingSince: expect.any(Date),
        project: { id: projectId, name: 'Project' },
        workflows,
      });
    });

    it('do not change when put again', async () => {
      const projectId = await project();
      const version = await stored(projectId);
      await store().versions.put({ ...version, workflows: [await workflow({ name: 'Another' })] });
      expect((await store().versions.get(version))?.workflows).toEqual(version.workflows);
    });

    it('are not stored in part: a type used twice stores nothing', async () => {
      const projectId = await project();
      const version = await newVersion(projectId, [
        await workflow({ workflowId: 'a' }),
        await workflow({ workflowId: 'b' }),
      ]);
      await expect(store().versions.put(version)).rejects.toThrow();
      expect(await store().versions.get(version)).toBeUndefined();
    });

    it('serve once activated; the one before drains', async () => {
      const projectId = await project();
      expect(await store().versions.current(projectId)).toBeUndefined();
      const first = await stored(projectId);
      await activate(first);
      const second = await stored(projectId);
      await activate(second, first.buildId);
      expect((await store().versions.current(projectId))?.buildId).toBe(second.buildId);
      expect(await statusOf(first)).toBe('draining');
    });

    it('refuse an activation whose base serves no more', async () => {
      const projectId = await project();
      const [first, second] = [await stored(projectId), await stored(projectId)];
      await activate(first);
      expect(await store().versions.beginActivation(second, undefined, CLAIM_MS)).toBe('conflict');
    });

    it('let one of many activations begin, and that one again', async () => {
      const projectId = await project();
      const rivals = await Promise.all(Array.from({ length: 5 }, () => stored(projectId)));
      const begin = (rival: VersionKey): Promise<string> =>
        store().versions.beginActivation(rival, undefined, CLAIM_MS);
      const answers = await Promise.all(rivals.map(begin));
      expect([...answers].sort()).toEqual(['begun', 'busy', 'busy', 'busy', 'busy']);
      const winner = rivals[answers.indexOf('begun')];
      expect(winner && (await begin(winner))).toBe('begun');
    });

    it('lose a claim that went stale to another, and complete no more', async () => {
      const projectId = await project();
      const [slow, next] = [await stored(projectId), await stored(projectId)];
      await store().versions.beginActivation(slow, undefined, CLAIM_MS);
      expect(await store().versions.beginActivation(next, undefined, -CLAIM_MS)).toBe('begun');
      expect(await store().versions.completeActivation(slow)).toBe(false);
      expect(await statusOf(slow)).toBe('loading');
    });

    it('give an abandoned claim to the next', async () => {
      const projectId = await project();
      const [first, second] = [await stored(projectId), await stored(projectId)];
      await store().versions.beginActivation(first, undefined, CLAIM_MS);
      await store().versions.abandonActivation(first);
      expect(await store().versions.beginActivation(second, undefined, CLAIM_MS)).toBe('begun');
    });

    it('keep how their runs take later versions', async () => {
      const version = { ...(await newVersion(await project())), versioning: 'auto-upgrade' } as const;
      await store().versions.put(version);
      expect(await store().versions.get(version)).toMatchObject({ versioning: 'auto-upgrade' });
    });

    describe('that ramp', () => {
      const ramp = async (key: VersionKey, base?: string): Promise<void> => {
        expect(await store().versions.beginActivation(key, base, CLAIM_MS)).toBe('begun');
        expect(await store().versions.completeRamp(key)).toBe(true);
      };

      it('serve beside the current one and keep others from it', async () => {
        const projectId = await project();
        const [first, second, third] = [await stored(projectId), await stored(projectId), await stored(projectId)];
        await activate(first);
        await ramp(second, first.buildId);
        expect((await store().versions.current(projectId))?.buildId).toBe(first.buildId);
        expect((await store().versions.ramping(projectId))?.buildId).toBe(second.buildId);
        expect(await store().versions.beginActivation(third, first.buildId, CLAIM_MS)).toBe('ramping');
        await ramp(second, first.buildId);
        await activate(second, first.buildId);
        expect(await store().versions.ramping(projectId)).toBeUndefined();
        expect([await statusOf(first), await statusOf(second)]).toEqual(['draining', 'current']);
      });

      it('drain when withdrawn, and only then', async () => {
        const projectId = await project();
        const [first, second] = [await stored(projectId), await stored(projectId)];
        await activate(first);
        await ramp(second, first.buildId);
        await store().versions.withdraw(first);
        await store().versions.withdraw(second);
        expect([await statusOf(first), await statusOf(second)]).toEqual(['current', 'draining']);
      });

      it('do not ramp under a claim that is lost', async () => {
        const version = await stored(await project());
        expect(await store().versions.completeRamp(version)).toBe(false);
        expect(await statusOf(version)).toBe('loading');
      });
    });

    it('move from draining to drained and from loading to failed, and nowhere else', async () => {
      const projectId = await project();
      const [first, second] = [await stored(projectId), await stored(projectId)];
      await store().versions.markDrained(first);
      expect(await statusOf(first)).toBe('loading');
      await activate(first);
      await store().versions.markFailed(first);
      expect(await statusOf(first)).toBe('current');
      await activate(second, first.buildId);
      await store().versions.markDrained(first);
      expect(await statusOf(first)).toBe('drained');
    });

    it('load again when put after they failed, and since then', async () => {
      const version = await stored(await project());
      const before = await store().versions.get(version);
      await store().versions.markFailed(version);
      expect(await statusOf(version)).toBe('failed');
      await store().versions.put(version);
      await store().versions.put(version);
      const again = await store().versions.get(version);
      expect(again).toMatchObject({ status: 'loading', createdAt: before?.createdAt });
      expect(again?.loadingSince.getTime()).toBeGreaterThan(before?.loadingSince.getTime() ?? Infinity);
    });

    it('are listed by status, oldest first', async () => {
      const projectId = await project();
      const [first, second] = [await stored(projectId), await stored(projectId)];
      await activate(second);
      const listed = await store().versions.list(['loading', 'current']);
      const own = listed.filter((version) => version.projectId === projectId);
      expect(own.map(({ buildId, status }) => [buildId, status])).toEqual([
        [first.buildId, 'loading'],
        [second.buildId, 'current'],
      ]);
    });

    it('tell where a workflow is deployed, for current versions only', async () => {
      const workflowId = unique('wf');
      const projects = [await project(), await project()].sort();
      for (const projectId of projects) await activate(await stored(projectId, [await workflow({ workflowId })]));
      await stored(await project(), [await workflow({ workflowId })]);
      const found = await store().versions.findDeployed(workflowId);
      expect(found.map((deployed) => deployed.project.id)).toEqual(projects);
      expect(found[0]).toMatchObject({ workflowId, type: 'BaseWorkflow', service, taskQueue: 'queue' });
    });

    it('tell the types that a document has had, each once', async () => {
      const workflowId = unique('wf');
      const [one, other] = [await project(), await project()].sort();
      for (const type of ['New', 'Old', 'New']) await stored(one ?? '', [await workflow({ workflowId, type })]);
      await stored(other ?? '', [await workflow({ workflowId }), await workflow({ workflowId: 'else', type: 'Else' })]);
      expect(await store().versions.typesOf(workflowId)).toEqual([
        { projectId: one, type: 'New' },
        { projectId: one, type: 'Old' },
        { projectId: other, type: 'BaseWorkflow' },
      ]);
      expect(await store().versions.typesOf(unique('none'))).toEqual([]);
    });
  });
}
