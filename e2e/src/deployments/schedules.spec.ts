import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ScheduleDescription } from '@temporalio/client';
import { type Bus, connectBus } from '@workflow-builder/messaging';
import { readSettings, type RunningService, ServiceSettings } from '@workflow-builder/service-kit';
import { ProjectSchedules, scheduleId } from '@workflow-builder/temporal';
import { eventually } from '@workflow-builder/testing';
import { SCHEDULED, scheduledDocument } from './documents.js';
import { ServiceProcess } from './process.js';
import { TestProject, versionOf } from './project.js';
import { type Ground, type HoldingServer, openGround, startHoldingServer, startWorker } from './servers.js';

const SUITE_MS = 180_000;
const ACK_WAIT_MS = 2_000;
const soon = { timeoutMs: 60_000 };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('schedules of a project', () => {
  let intake: HoldingServer;
  let ground: Ground;
  let bus: Bus;
  let deployer: ServiceProcess;
  let worker: RunningService;
  let project: TestProject;
  let id: string;

  beforeAll(async () => {
    intake = await startHoldingServer();
    ground = await openGround(intake.url);
    bus = await connectBus(readSettings(ServiceSettings, ground.env).bus, { service: 'suite', logger: silent });
    deployer = new ServiceProcess('deployer', ground, ACK_WAIT_MS);
    [worker] = await Promise.all([startWorker(ground), deployer.start()]);
    project = new TestProject(bus, ground.store, ground.temporal);
    const node = { serviceId: project.service.id, workflowId: SCHEDULED, nodeId: 'start' };
    id = scheduleId({ projectId: project.project.id, ...node });
  }, SUITE_MS);

  afterAll(async () => {
    await new ProjectSchedules(ground.temporal).bringTo(project.project.id, []);
    await Promise.all([deployer.stop(), worker.stop()]);
    await bus.drain();
    await ground.close();
    intake.close();
  }, SUITE_MS);

  const described = (): Promise<ScheduleDescription> =>
    ground.temporal.call(({ schedule }) => schedule.getHandle(id).describe());

  it.each([
    ['try-schedules', 3],
    ['schedules', 4],
  ])(
    'a deployer killed at %s brings them to the version when it is back',
    async (step, hour) => {
      const deploymentId = await project.request([scheduledDocument({ cron: `0 ${String(hour)} * * *` }, 'daily')]);
      await project.reached(deploymentId, step);
      await deployer.kill();
      await deployer.start();
      expect((await project.ended(deploymentId)).last).toMatchObject({ state: 'succeeded' });
      expect(await described()).toMatchObject({ spec: { calendars: [{ hour: [{ start: hour }] }] } });
      await eventually(
        async () => expect(await new ProjectSchedules(ground.temporal).list(project.project.id)).toEqual([id]),
        soon,
      );
    },
    SUITE_MS,
  );

  it(
    'start runs on the version that serves',
    async () => {
      const version = versionOf(await project.deploy([scheduledDocument({ intervalSeconds: 1 }, 'often')]));
      const started = await eventually(async () => {
        const [action] = (await described()).info.recentActions;
        if (action === undefined) throw new Error('nothing has started');
        return action.action.workflow.workflowId;
      }, soon);
      await project.deploy([scheduledDocument({ cron: '@yearly' }, 'rarely')]);
      const run = await ground.temporal.call(({ workflow }) => Promise.resolve(workflow.getHandle(started)));
      expect(await run.result()).toBe('often');
      const { raw } = await run.describe();
      expect(raw.workflowExecutionInfo?.versioningInfo?.deploymentVersion?.buildId).toBe(version);
    },
    SUITE_MS,
  );
});
