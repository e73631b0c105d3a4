import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkflowHandle } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { type PreviewAnswerDto, RequestSubject } from '@workflow-builder/contracts';
import type { RunningService } from '@workflow-builder/service-kit';
import { deploymentName, DeploymentRuns, WorkerDeployments } from '@workflow-builder/temporal';
import { eventually } from '@workflow-builder/testing';
import { type Edition, typeOf, type WaitKind, waitingDocument, waitKinds } from './documents.js';
import { TestProject, versionOf } from './project.js';
import {
  type Ground,
  type HoldingServer,
  openGround,
  startDeployer,
  startHoldingServer,
  startWorker,
} from './servers.js';

const SUITE_MS = 180_000;

/** The node at which a run of each kind waits. */
const standing: Readonly<Record<WaitKind, readonly string[]>> = {
  activity: ['wait'],
  timer: ['wait'],
  signal: ['wait'],
  child: ['wait'],
  loop: ['wait', 'rounds'],
  parallel: ['wait', 'also'],
};

describe('upgrades', () => {
  let held: HoldingServer;
  let ground: Ground;
  let services: readonly RunningService[];
  let project: TestProject;

  beforeAll(async () => {
    held = await startHoldingServer();
    ground = await openGround(held.url);
    services = [await startDeployer(ground), await startWorker(ground)];
  }, SUITE_MS);

  afterAll(async () => {
    held.letGo();
    await Promise.all(services.map((service) => service.stop()));
    await ground.close();
    held.close();
  }, SUITE_MS);

  const newProject = (): TestProject => {
    const [deployer] = services;
    if (deployer === undefined) throw new Error('no deployer');
    project = new TestProject(deployer.parts.bus, ground.store, ground.temporal);
    return project;
  };

  const documents = (edition: Edition, kinds: readonly WaitKind[] = waitKinds): readonly object[] =>
    kinds.map((kind) => waitingDocument(kind, edition, `${held.url}/held`));

  /** Runs that wait, one at each kind of node. */
  const openRuns = async (kinds: readonly WaitKind[]): Promise<ReadonlyMap<WaitKind, WorkflowHandle>> => {
    const runs = new Map<WaitKind, WorkflowHandle>();
    for (const kind of kinds) runs.set(kind, await project.start(typeOf(kind)));
    for (const [kind, run] of runs) {
      await eventually(() => expectWaiting(run));
      const child = (): Promise<void> =>
        ground.temporal.call(({ workflow }) => expectWaiting(workflow.getHandle(childId(run))));
      if (kind === 'child') await eventually(child);
    }
    return runs;
  };

  /** The step before is done, and the workflow task that follows it. */
  const expectWaiting = async (run: WorkflowHandle): Promise<void> => {
    expect((await run.describe()).historyLength).toBeGreaterThanOrEqual(10);
  };

  const childId = ({ workflowId }: WorkflowHandle): string => `${workflowId}-child`;

  const followers = () =>
    ({ deploymentName: deploymentName(project.project.id), state: 'open', behavior: 'auto-upgrade' }) as const;

  /** Lets all runs go on; their results by kind. */
  const results = async (runs: ReadonlyMap<WaitKind, WorkflowHandle>): Promise<object> => {
    held.letGo();
    for (const [kind, run] of runs) await letGo(kind, run);
    const ended = [...runs].map(async ([kind, run]) => [kind, await run.result()] as const);
    return Object.fromEntries(await Promise.all(ended));
  };

  const letGo = (kind: WaitKind, run: WorkflowHandle): Promise<void> =>
    ground.temporal.call(async ({ workflow }) => {
      switch (kind) {
        case 'activity':
        case 'timer':
          return;
        case 'signal':
          return run.signal('go', {});
        case 'child':
          return workflow.getHandle(childId(run)).signal('go', {});
        case 'loop':
          await run.signal('go', {});
          return run.signal('go', {});
        case 'parallel':
          await run.signal('also', {});
          return run.signal('go', {});
      }
    });

  const all = (answer: string, kinds: readonly WaitKind[] = waitKinds): object =>
    Object.fromEntries(kinds.map((kind) => [kind, answer]));

  /** Replays runs on the bundle of a version; the faults. */
  const faultsOn = async (buildId: string, runs: Iterable<WorkflowHandle>): Promise<readonly string[]> => {
    const version = await ground.store.versions.get({ projectId: project.project.id, buildId });
    const bundle = await ground.store.artifacts.get(version?.bundleHash ?? '');
    const histories = await Promise.all(
      [...runs].map(async (run) => ({ workflowId: run.workflowId, history: await run.fetchHistory() })),
    );
    const options = {
      workflowBundle: { code: Buffer.from(bundle ?? []).toString() },
      sinks: { steps: { record: { fn: () => undefined } } },
    };
    const faults: string[] = [];
    for await (const { error } of Worker.runReplayHistories(options, histories)) {
      if (error !== undefined) faults.push(error.message);
    }
    return faults;
  };

  const preview = async (edition: Edition): Promise<PreviewAnswerDto> => {
    const compilationIds = await Promise.all(documents(edition).map((document) => project.compiled(document)));
    const question = { project: project.project, compilationIds, versioning: 'pinned' };
    const answer = await services[0]?.parts.bus.request(RequestSubject.PreviewDeployment, question, {
      timeoutMs: 60_000,
    });
    return answer as PreviewAnswerDto;
  };

  it(
    'leave pinned runs where they are, at whatever node they wait and whatever comes after',
    async () => {
      newProject();
      const first = versionOf(await project.deploy(documents({ answer: 'one' })));
      const runs = await openRuns(waitKinds);

      const incompatible = await preview({ answer: 'three', isShort: true });
      expect(incompatible.preview?.possible).toEqual(['pinned']);
      const compatible = await preview({ answer: 'two' });
      expect(compatible.preview).toMatchObject({ previousVersion: first, possible: ['pinned', 'auto-upgrade'] });

      await project.deploy(documents({ answer: 'two' }));
      const third = versionOf(await project.deploy(documents({ answer: 'three', isShort: true })));
      await project.deploy(documents({ answer: 'four' }, ['signal', 'child']));
      const fifth = versionOf(await project.deploy(documents({ answer: 'five' })));
      expect(third).not.toBe(fifth);
      const latest = await project.start(typeOf('signal'));
      await ground.temporal.call(() => latest.signal('go', {}));
      expect(await latest.result()).toBe('five');

      expect(await results(runs)).toEqual(all('one'));
      expect(await faultsOn(first, runs.values())).toEqual([]);

      for (const { type, open, pinned, safe, stranded } of incompatible.preview?.types ?? []) {
        const kind = waitKinds.find((each) => typeOf(each) === type) ?? 'signal';
        const count = kind === 'signal' ? 2 : 1;
        expect({ type, open, pinned, safe }).toEqual({ type, open: count, pinned: count, safe: 0 });
        for (const { nodeId } of stranded) expect(standing[kind]).toContain(nodeId);
      }
      expect(incompatible.preview?.types.map(({ type }) => type).sort()).toEqual(waitKinds.map(typeOf).sort());
    },
    SUITE_MS,
  );

  it(
    'take along auto-upgrade runs, and are stopped where those would break',
    async () => {
      newProject();
      const kinds = ['signal', 'loop', 'parallel'] as const;
      const first = versionOf(await project.deploy(documents({ answer: 'one' }, kinds)));
      const runs = await openRuns(kinds);
      const second = versionOf(
        await project.deploy(documents({ answer: 'two' }, kinds), { versioning: 'auto-upgrade' }),
      );
      expect(second).not.toBe(first);
      await eventually(
        async () => {
          expect(await new DeploymentRuns(ground.temporal).count(followers())).toBe(kinds.length);
        },
        { timeoutMs: 60_000 },
      );

      for (const versioning of ['auto-upgrade', 'pinned'] as const) {
        const stopped = await project.deploy(documents({ answer: 'three', isShort: true }, kinds), { versioning });
        expect(stopped.last).toMatchObject({ state: 'failed', step: 'replay', error: { code: 'REPLAY_INCOMPATIBLE' } });
      }
      const routing = await new WorkerDeployments(ground.temporal).routing(deploymentName(project.project.id));
      expect(routing?.currentBuildId).toBe(second);
      expect((await ground.store.versions.current(project.project.id))?.buildId).toBe(second);

      expect(await results(runs)).toEqual(all('two', kinds));
      expect(await faultsOn(second, runs.values())).toEqual([]);
    },
    SUITE_MS,
  );

  it(
    'ramp, finish, and are rolled back under load without losing a run',
    async () => {
      newProject();
      const kinds = ['signal'] as const;
      const first = versionOf(await project.deploy(documents({ answer: 'one' }, kinds)));
      const answers: Promise<unknown>[] = [];
      const over = new AbortController();
      const load = (async () => {
        while (!over.signal.aborted) {
          const run = await project.start(typeOf('signal'));
          await ground.temporal.call(() => run.signal('go', {}));
          answers.push(run.result());
        }
      })();

      const ramping = await project.deploy(documents({ answer: 'two' }, kinds), { percentage: 10 });
      expect(ramping.last).toMatchObject({ state: 'ramping', previousVersion: first, percentage: 10 });
      expect((await project.deploy(documents({ answer: 'three' }, kinds))).last).toMatchObject({
        state: 'failed',
        error: { code: 'DEPLOYMENT_RAMPING' },
      });
      expect((await project.ramp(ramping.deploymentId, 50)).last).toMatchObject({ state: 'ramping', percentage: 50 });
      const done = await project.ramp(ramping.deploymentId, 100);
      expect(done.last).toMatchObject({ state: 'succeeded', version: versionOf(ramping), previousVersion: first });

      const back = await project.rollBack(done.deploymentId, first);
      expect(back.last).toMatchObject({ state: 'rolled_back', version: first, previousVersion: versionOf(done) });
      expect((await ground.store.deployments.get(done.deploymentId))?.states.at(-1)?.state).toBe('rolled_back');
      const latest = await project.start(typeOf('signal'));
      await ground.temporal.call(() => latest.signal('go', {}));
      expect(await latest.result()).toBe('one');
      over.abort();
      await load;

      const given = await Promise.all(answers);
      expect(given.length).toBeGreaterThan(0);
      expect(new Set(given)).toEqual(new Set(['one', 'two']));
    },
    SUITE_MS,
  );

  it(
    'keep auto-upgrade runs on their version when a rollback would break them',
    async () => {
      newProject();
      const kinds = ['signal', 'loop'] as const;
      const first = versionOf(await project.deploy(documents({ answer: 'one', isShort: true }, kinds)));
      const second = await project.deploy(documents({ answer: 'two' }, kinds), { versioning: 'auto-upgrade' });
      const runs = await openRuns(kinds);
      await eventually(async () => {
        expect(await new DeploymentRuns(ground.temporal).count(followers())).toBe(kinds.length);
      });
      expect((await project.rollBack(second.deploymentId, first)).last).toMatchObject({ state: 'rolled_back' });
      expect(await results(runs)).toEqual(all('two', kinds));
      expect(await faultsOn(versionOf(second), runs.values())).toEqual([]);
    },
    SUITE_MS,
  );

  it(
    'that ramp are withdrawn by a rollback, and make way for the next',
    async () => {
      newProject();
      const kinds = ['signal'] as const;
      const first = versionOf(await project.deploy(documents({ answer: 'one' }, kinds)));
      const ramping = await project.deploy(documents({ answer: 'two' }, kinds), { percentage: 50 });
      expect((await project.rollBack(ramping.deploymentId, first)).last).toMatchObject({ state: 'rolled_back' });
      const routing = await new WorkerDeployments(ground.temporal).routing(deploymentName(project.project.id));
      expect(routing).toEqual({ token: expect.anything(), currentBuildId: first });
      expect((await project.deploy(documents({ answer: 'three' }, kinds))).last).toMatchObject({ state: 'succeeded' });
      expect((await project.rollBack(ramping.deploymentId, first)).last).toMatchObject({
        state: 'failed',
        error: { code: 'ROLLBACK_IMPOSSIBLE' },
      });
    },
    SUITE_MS,
  );
});
