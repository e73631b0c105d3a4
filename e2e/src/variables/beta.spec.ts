import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningService } from '@workflow-builder/service-kit';
import { ServiceProcess } from '../deployments/process.js';
import { TestProject, versionOf } from '../deployments/project.js';
import {
  type Ground,
  type HoldingServer,
  openGround,
  startDeployer,
  startHoldingServer,
  startWorker,
} from '../deployments/servers.js';
import { incrementWorkflow, readAlphaCounterWorkflow, readCounterWorkflow } from './documents.js';

const SUITE_MS = 240_000;
const RUN_MS = 120_000;

describe('Variable Test Beta', () => {
  let intake: HoldingServer;
  let ground: Ground;
  let gateway: ServiceProcess;
  let services: readonly RunningService[];
  let alpha: TestProject;
  let beta: TestProject;

  beforeAll(async () => {
    intake = await startHoldingServer();
    const opened = await openGround(intake.url);
    gateway = new ServiceProcess('gateway', opened, 30_000);
    await gateway.start();
    const reachable = { ACTIVITY_ALLOWED_HOSTS: new URL(gateway.url).host };
    ground = { ...opened, env: { ...opened.env, ...reachable } };
    const deployer = await startDeployer(ground);
    services = [deployer, await startWorker(ground)];
    alpha = new TestProject(deployer.parts.bus, ground.store, ground.temporal);
    beta = new TestProject(deployer.parts.bus, ground.store, ground.temporal);
    versionOf(await alpha.deploy([incrementWorkflow(), readCounterWorkflow()]));
    versionOf(await beta.deploy([readAlphaCounterWorkflow(gateway.url)]));
  }, SUITE_MS);

  afterAll(async () => {
    await Promise.all([gateway, ...services].map((service) => service.stop()));
    await ground.close();
    intake.close();
  }, SUITE_MS);

  const result = (type: string, { taskQueue }: TestProject): Promise<unknown> =>
    ground.temporal.call(
      ({ workflow }) => workflow.execute(type, { taskQueue, workflowId: randomUUID(), args: [{ id: 'now' }] }),
      RUN_MS,
    );

  it(
    "reads Alpha's counter through the platform's API, as Alpha has it by then",
    async () => {
      expect(await result('ReadAlphaCounterWorkflow', beta)).toBe('Alpha counts 0');
      await result('IncrementWorkflow', alpha);
      await result('IncrementWorkflow', alpha);
      expect(await result('ReadAlphaCounterWorkflow', beta)).toBe('Alpha counts 2');
    },
    SUITE_MS,
  );
});
