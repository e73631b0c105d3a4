import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningService } from '@workflow-builder/service-kit';
import { projectWorkflowId, taskQueueName } from '@workflow-builder/temporal';
import { eventually } from '@workflow-builder/testing';
import { ServiceProcess } from '../deployments/process.js';
import { TestProject, versionOf } from '../deployments/project.js';
import {
  type Ground,
  type HoldingServer,
  openGround,
  startDeployer,
  startHoldingServer,
} from '../deployments/servers.js';
import { countingWorkflow, readCounterWorkflow } from './documents.js';

const SUITE_MS = 240_000;
const ACK_WAIT_MS = 2_000;
const SERVICES = ['North', 'East', 'South', 'West'] as const;
const RUNS_PER_SERVICE = 50;
const COUNTS_PER_RUN = 5;
const COUNTS = SERVICES.length * RUNS_PER_SERVICE * COUNTS_PER_RUN;

const typeOf = (service: string): string => `Count${service}`;

describe('a thousand increments of one variable, from runs of four services', () => {
  let intake: HoldingServer;
  let ground: Ground;
  let deployer: RunningService;
  let workers: readonly ServiceProcess[];
  let project: TestProject;

  beforeAll(async () => {
    intake = await startHoldingServer();
    ground = await openGround(intake.url);
    deployer = await startDeployer(ground);
    workers = [new ServiceProcess('worker', ground, ACK_WAIT_MS), new ServiceProcess('worker', ground, ACK_WAIT_MS)];
    await Promise.all(workers.map((worker) => worker.start()));
    project = new TestProject(deployer.parts.bus, ground.store, ground.temporal);
    const compilationIds = await Promise.all([
      project.compiled(readCounterWorkflow()),
      ...SERVICES.map((name) => project.compiled(countingWorkflow(typeOf(name), COUNTS_PER_RUN), { id: name, name })),
    ]);
    versionOf(await project.ended(await project.requestCompiled(compilationIds)));
  }, SUITE_MS);

  afterAll(async () => {
    await Promise.all([deployer.stop(), ...workers.map((worker) => worker.stop())]);
    await ground.close();
    intake.close();
  }, SUITE_MS);

  const counter = (): Promise<unknown> =>
    ground.temporal.call(({ workflow }) =>
      workflow.getHandle(projectWorkflowId(project.project.id)).query('getVariable', 'counter'),
    );

  const untilCounted = (count: number): Promise<void> =>
    eventually(async () => expect(await counter()).toBeGreaterThanOrEqual(count), { timeoutMs: SUITE_MS });

  const startAll = (): Promise<readonly string[]> =>
    Promise.all(
      SERVICES.flatMap((service) =>
        Array.from({ length: RUNS_PER_SERVICE }, async () => {
          const workflowId = randomUUID();
          const taskQueue = taskQueueName(project.project.id, service);
          await ground.temporal.call(
            ({ workflow }) => workflow.start(typeOf(service), { taskQueue, workflowId, args: [{ id: workflowId }] }),
            60_000,
          );
          return workflowId;
        }),
      ),
    );

  const restart = async (worker: ServiceProcess): Promise<void> => {
    await worker.kill();
    await worker.start();
  };

  it(
    'none is lost and none made twice, though workers are killed meanwhile, once all of them',
    async () => {
      const ids = await startAll();
      const [one, other] = workers;
      await untilCounted(COUNTS * 0.1);
      if (one !== undefined) await restart(one);
      await untilCounted(COUNTS * 0.3);
      if (other !== undefined) await restart(other);
      await untilCounted(COUNTS * 0.5);
      await Promise.all(workers.map(restart));
      for (const id of ids) {
        await eventually(() => ground.temporal.call(({ workflow }) => workflow.result(id), 60_000), {
          timeoutMs: SUITE_MS,
        });
      }
      expect(await counter()).toBe(COUNTS);
    },
    SUITE_MS,
  );
});
