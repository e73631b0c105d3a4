import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkflowHandle } from '@temporalio/client';
import { type Bus, connectBus } from '@workflow-builder/messaging';
import { readSettings, ServiceSettings } from '@workflow-builder/service-kit';
import { deploymentName, DeploymentRuns, meansNotFound, WorkerDeployments } from '@workflow-builder/temporal';
import {
  eventually,
  type PrivatePostgres,
  type PrivateServer,
  type PrivateTemporal,
  startPrivatePostgres,
  startPrivateTemporal,
} from '@workflow-builder/testing';
import { COUNTED, countedDocument, scheduledDocument } from './documents.js';
import { ServiceProcess } from './process.js';
import { type Deployed, TestProject, versionOf } from './project.js';
import { type Ground, type HoldingServer, openGroundOn, startHoldingServer } from './servers.js';

const SUITE_MS = 600_000;
/** Far longer than any wait takes on a machine that does nothing else. */
const PATIENCE_MS = 240_000;
const OPEN_RUNS = 500;
const AT_ONCE = 25;
const ACK_WAIT_MS = 2_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Deployments are tried for as long as a server that was killed may take to serve again; versions without runs are dropped soon. */
const settings = { MAX_TRIES: '60', RETRY_BASE_MS: '250', RETRY_MAX_MS: '1000', RETIRE_INTERVAL_MS: '2000' };

/** Whatever dies and is started again by whoever supervises it. */
type Victim = Pick<PrivateServer, 'kill' | 'start'>;
type VictimName = 'deployer' | 'worker' | 'Temporal' | 'PostgreSQL';

const steps = ['resolve', 'bundle', 'replay', 'store', 'start', 'activate'] as const;
/** Steps for what goes with a version; the first is there only where a schedule is new. */
const settlingSteps = ['try-schedules', 'variables', 'schedules'] as const;
type Step = (typeof steps)[number] | (typeof settlingSteps)[number];

/** Who dies where: each victim at the steps that need it; with `KILLS=all` each one at each step. */
const kills: Readonly<Record<VictimName, readonly Step[]>> = {
  deployer: steps,
  worker: ['start'],
  Temporal: ['replay', 'activate'],
  PostgreSQL: ['store', 'activate'],
};
const victimNames: readonly VictimName[] = ['deployer', 'worker', 'Temporal', 'PostgreSQL'];
const stepsOf = (name: VictimName): readonly Step[] =>
  process.env['KILLS'] === 'all' ? [...steps, ...settlingSteps] : kills[name];

describe('with hundreds of open runs', () => {
  let intake: HoldingServer;
  let temporal: PrivateTemporal;
  let postgres: PrivatePostgres;
  let ground: Ground;
  let bus: Bus;
  let victims: Readonly<Record<VictimName, Victim>>;
  let stopServices: () => Promise<unknown>;
  let project: TestProject;
  let runs: readonly WorkflowHandle[];
  let first: string;
  let edition = 0;

  beforeAll(async () => {
    [intake, temporal, postgres] = await Promise.all([
      startHoldingServer(),
      startPrivateTemporal(),
      startPrivatePostgres(),
    ]);
    const servers = { databaseUrl: postgres.url, temporalAddress: temporal.address, intakeUrl: intake.url };
    const opened = await openGroundOn(servers);
    ground = { ...opened, env: { ...opened.env, ...settings } };
    bus = await connectBus(readSettings(ServiceSettings, ground.env).bus, { service: 'suite', logger: silent });
    const deployer = new ServiceProcess('deployer', ground, ACK_WAIT_MS);
    const worker = new ServiceProcess('worker', ground, ACK_WAIT_MS);
    stopServices = () => Promise.all([deployer.stop(), worker.stop()]);
    victims = { deployer, worker, Temporal: temporal, PostgreSQL: postgres };
    await Promise.all([deployer.start(), worker.start()]);
    project = new TestProject(bus, ground.store, ground.temporal);
    first = versionOf(await project.deploy([document('first')]));
    runs = await startMany();
  }, SUITE_MS);

  afterAll(async () => {
    await stopServices();
    await bus.drain();
    await ground.close();
    await Promise.all([temporal.close(), postgres.close()]);
    intake.close();
  }, SUITE_MS);

  const document = (answer: string): object => countedDocument(answer, `${intake.url}/count`);
  const next = (): object => document(`edition ${(edition += 1)}`);
  /** With a schedule that no version before it has. */
  const nextScheduled = (): object => scheduledDocument({ intervalSeconds: 1_000_000 + (edition += 1) }, 'rarely');

  const startMany = async (): Promise<readonly WorkflowHandle[]> => {
    const started: WorkflowHandle[] = [];
    while (started.length < OPEN_RUNS) {
      started.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => project.start(COUNTED)))));
    }
    await eventually(() => expectRuns('open'), { timeoutMs: PATIENCE_MS });
    return started;
  };

  /** A run belongs to a version once its first workflow task is done. */
  const expectRuns = async (state: 'open' | 'closed'): Promise<void> => {
    const query = { deploymentName: deploymentName(project.project.id), state, on: first } as const;
    expect(await new DeploymentRuns(ground.temporal).count(query)).toBe(OPEN_RUNS);
  };

  /** Resolves when a deployment has come to a step, or past it. */
  const untilStep = (deploymentId: string, step: string): Promise<void> =>
    eventually(
      async () => {
        const states = (await ground.store.deployments.get(deploymentId))?.states ?? [];
        expect(states.some((state) => 'step' in state && state.step === step)).toBe(true);
      },
      { timeoutMs: PATIENCE_MS, intervalMs: 5 },
    );

  /** Temporal and the store agree on what serves, and nothing else is on its way. */
  const expectWhole = (serving: string): Promise<void> =>
    eventually(
      async () => {
        const { id } = project.project;
        const routing = await new WorkerDeployments(ground.temporal).routing(deploymentName(id));
        expect(routing).toEqual({ token: expect.anything(), currentBuildId: serving });
        expect((await ground.store.versions.current(id))?.buildId).toBe(serving);
        const halfMade = await ground.store.versions.list(['loading', 'ramping']);
        expect(halfMade.filter(({ projectId }) => projectId === id)).toEqual([]);
      },
      { timeoutMs: PATIENCE_MS },
    );

  const restart = async (name: VictimName): Promise<void> => {
    await victims[name].kill();
    await victims[name].start();
  };

  const killedAt = async (step: string, deploymentId: string, name: VictimName): Promise<Deployed> => {
    await untilStep(deploymentId, step);
    await restart(name);
    return project.ended(deploymentId, 0, PATIENCE_MS);
  };

  it.each(victimNames.flatMap((name) => stepsOf(name).map((step): [VictimName, Step] => [name, step])))(
    '%s killed at %s: the deployment comes to its end once it is back',
    async (name, step) => {
      const isSettling = settlingSteps.some((each) => each === step);
      const documents = isSettling ? [next(), nextScheduled()] : [next()];
      const deployed = await killedAt(step, await project.request(documents), name);
      expect(deployed.last).toMatchObject({ state: 'succeeded' });
      await expectWhole(versionOf(deployed));
    },
    SUITE_MS,
  );

  it.each<VictimName>(['deployer', 'PostgreSQL'])(
    '%s killed during a rollback: it comes to its end once it is back',
    async (name) => {
      const before = (await ground.store.versions.current(project.project.id))?.buildId ?? '';
      const deployed = await project.deploy([next()]);
      const deploymentId = await project.requestRollback(deployed.deploymentId, before);
      expect((await killedAt('activate', deploymentId, name)).last).toMatchObject({ state: 'rolled_back' });
      await expectWhole(before);
    },
    SUITE_MS,
  );

  /** Lets a run go on; what comes twice says nothing new to it, and one that has ended needs it no more. */
  const release = ({ workflowId }: WorkflowHandle): Promise<void> =>
    eventually(
      async () => {
        const signalled = ground.temporal.call(({ workflow }) => workflow.getHandle(workflowId).signal('go', {}));
        await signalled.catch((error: unknown) => {
          if (!meansNotFound(error)) throw error;
        });
      },
      { timeoutMs: PATIENCE_MS, intervalMs: 200 },
    );

  it(
    'all of them killed while the runs go on: none is lost, each ends as its version says, each step counts once',
    async () => {
      const strikes = new Map<number, VictimName>([
        [2, 'worker'],
        [7, 'Temporal'],
        [12, 'PostgreSQL'],
      ]);
      for (let batch = 0; batch * AT_ONCE < runs.length; batch += 1) {
        const released = Promise.all(runs.slice(batch * AT_ONCE, (batch + 1) * AT_ONCE).map(release));
        const name = strikes.get(batch);
        await Promise.all([released, name === undefined ? undefined : restart(name)]);
      }
      await eventually(() => expectRuns('closed'), { timeoutMs: PATIENCE_MS, intervalMs: 250 });
      const answers = await Promise.all(
        runs.map(({ workflowId }) => ground.temporal.call(({ workflow }) => workflow.result(workflowId), PATIENCE_MS)),
      );
      expect(new Set(answers)).toEqual(new Set(['first']));
      expect(await Promise.all(runs.map(({ workflowId }) => surplusCalls(workflowId)))).toEqual(runs.map(() => 0));
    },
    SUITE_MS,
  );

  /** Calls of a run's step beyond the attempts that Temporal has started; the step has one attempt that completed. */
  const surplusCalls = async (workflowId: string): Promise<number> => {
    const calls = intake.calls.get(`/count?run=${workflowId}`) ?? 0;
    if (calls === 1) return 0;
    const { events } = await ground.temporal.call(({ workflow }) => workflow.getHandle(workflowId).fetchHistory());
    const attempt = events?.find((event) => event.activityTaskStartedEventAttributes)
      ?.activityTaskStartedEventAttributes?.attempt;
    return calls === 0 ? -1 : Math.max(0, calls - (attempt ?? 0));
  };
});
