import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkflowHandle } from '@temporalio/client';
import { type Bus, connectBus } from '@workflow-builder/messaging';
import { readSettings, ServiceSettings } from '@workflow-builder/service-kit';
import { deploymentName, DeploymentRuns, WorkerDeployments } from '@workflow-builder/temporal';
import { eventually } from '@workflow-builder/testing';
import { typeOf, waitingDocument } from './documents.js';
import { ServiceProcess } from './process.js';
import { type Deployed, TestProject, versionOf } from './project.js';
import { type Ground, type HoldingServer, openGround, startHoldingServer } from './servers.js';

const SUITE_MS = 180_000;
const OPEN_RUNS = 500;
const STARTS_AT_ONCE = 25;
const ACK_WAIT_MS = 2_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('with hundreds of open runs', () => {
  let intake: HoldingServer;
  let ground: Ground;
  let bus: Bus;
  let deployer: ServiceProcess;
  let worker: ServiceProcess;
  let project: TestProject;
  let runs: readonly WorkflowHandle[];
  let first: string;
  let edition = 0;

  beforeAll(async () => {
    intake = await startHoldingServer();
    ground = await openGround(intake.url);
    bus = await connectBus(readSettings(ServiceSettings, ground.env).bus, { service: 'suite', logger: silent });
    deployer = new ServiceProcess('deployer', ground, ACK_WAIT_MS);
    worker = new ServiceProcess('worker', ground, ACK_WAIT_MS);
    await Promise.all([deployer.start(), worker.start()]);
    project = new TestProject(bus, ground.store, ground.temporal);
    first = versionOf(await project.deploy([document('first')]));
    runs = await startMany();
  }, SUITE_MS);

  afterAll(async () => {
    await Promise.all([deployer.stop(), worker.stop()]);
    await bus.drain();
    await ground.close();
    intake.close();
  }, SUITE_MS);

  const document = (answer: string): object => waitingDocument('signal', { answer }, `${intake.url}/held`);
  const next = (): object => document(`edition ${(edition += 1)}`);

  const startMany = async (): Promise<readonly WorkflowHandle[]> => {
    const started: WorkflowHandle[] = [];
    while (started.length < OPEN_RUNS) {
      const batch = Array.from({ length: STARTS_AT_ONCE }, () => project.start(typeOf('signal')));
      started.push(...(await Promise.all(batch)));
    }
    await eventually(expectPinned, { timeoutMs: SUITE_MS });
    return started;
  };

  /** A run belongs to a version once its first workflow task is done. */
  const expectPinned = async (): Promise<void> => {
    const query = { deploymentName: deploymentName(project.project.id), state: 'open', on: first } as const;
    expect(await new DeploymentRuns(ground.temporal).count(query)).toBe(OPEN_RUNS);
  };

  /** Resolves when a deployment has come to a step, or past it. */
  const untilStep = (deploymentId: string, step: string): Promise<void> =>
    eventually(
      async () => {
        const states = (await ground.store.deployments.get(deploymentId))?.states ?? [];
        expect(states.some((state) => 'step' in state && state.step === step)).toBe(true);
      },
      { timeoutMs: 30_000, intervalMs: 5 },
    );

  /** Temporal and the store agree on what serves, and nothing else is on its way. */
  const expectWhole = async (serving: string): Promise<void> => {
    const { id } = project.project;
    const routing = await new WorkerDeployments(ground.temporal).routing(deploymentName(id));
    expect(routing).toEqual({ token: expect.anything(), currentBuildId: serving });
    expect((await ground.store.versions.current(id))?.buildId).toBe(serving);
    const halfMade = await ground.store.versions.list(['loading', 'ramping']);
    expect(halfMade.filter(({ projectId }) => projectId === id)).toEqual([]);
  };

  const killedAt = async (step: string, deploymentId: string, process: ServiceProcess): Promise<Deployed> => {
    await untilStep(deploymentId, step);
    await process.kill();
    await process.start();
    return project.ended(deploymentId);
  };

  it.each(['resolve', 'bundle', 'replay', 'store', 'start', 'activate'])(
    'a deployer killed at %s goes on when it is back',
    async (step) => {
      const deployed = await killedAt(step, await project.request([next()]), deployer);
      expect(deployed.last).toMatchObject({ state: 'succeeded' });
      await expectWhole(versionOf(deployed));
    },
    SUITE_MS,
  );

  it(
    'a deployer killed during a rollback goes on when it is back',
    async () => {
      const before = versionOf(await project.deploy([next()]));
      const deployed = await project.deploy([next()]);
      const deploymentId = await project.requestRollback(deployed.deploymentId, before);
      expect((await killedAt('activate', deploymentId, deployer)).last).toMatchObject({ state: 'rolled_back' });
      await expectWhole(before);
    },
    SUITE_MS,
  );

  it(
    'a worker killed while a version starts starts it when it is back',
    async () => {
      const deployed = await killedAt('start', await project.request([next()]), worker);
      expect(deployed.last).toMatchObject({ state: 'succeeded' });
      await expectWhole(versionOf(deployed));
    },
    SUITE_MS,
  );

  it(
    'no run is lost, and each ends as its version says',
    async () => {
      await worker.kill();
      await worker.start();
      for (let start = 0; start < runs.length; start += STARTS_AT_ONCE) {
        const batch = runs.slice(start, start + STARTS_AT_ONCE);
        await Promise.all(batch.map((run) => ground.temporal.call(() => run.signal('go', {}))));
      }
      const answers = await Promise.all(runs.map((run) => run.result()));
      expect(answers.filter((answer) => answer !== 'first')).toEqual([]);
      expect(answers).toHaveLength(OPEN_RUNS);
      const [run] = runs;
      const described = await run?.describe();
      expect(described?.raw.workflowExecutionInfo?.versioningInfo?.deploymentVersion?.buildId).toBe(first);
    },
    SUITE_MS,
  );
});
