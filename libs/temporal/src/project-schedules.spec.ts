import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ScheduleDescription } from '@temporalio/client';
import { eventually, testTemporal } from '@workflow-builder/testing';
import { ProjectSchedules, scheduleId, Temporal, TemporalSettings, type WorkflowSchedule } from './index.js';

const SUITE_MS = 60_000;

describe('schedules of a project', () => {
  let temporal: Temporal;
  let schedules: ProjectSchedules;
  let projectId: string;

  beforeAll(() => {
    const { address } = testTemporal();
    temporal = new Temporal(Object.assign(new TemporalSettings(), { TEMPORAL_ADDRESS: address }));
    schedules = new ProjectSchedules(temporal);
  });

  beforeEach(() => {
    projectId = `project ${randomUUID()}`;
  });

  afterEach(() => schedules.bringTo(projectId, []));

  afterAll(() => temporal.close());

  const schedule = (nodeId: string, overrides: Partial<WorkflowSchedule> = {}): WorkflowSchedule => ({
    ...{ projectId, serviceId: 'svc', workflowId: 'wf', nodeId, type: 'Report', taskQueue: `${projectId}.svc` },
    ...{ cron: '0 2 * * *', timezone: 'Europe/Berlin', overlap: 'skip', isPaused: false, input: { id: 1 } },
    ...overrides,
  });

  const described = (node: WorkflowSchedule): Promise<ScheduleDescription> =>
    temporal.call(({ schedule: client }) => client.getHandle(scheduleId(node)).describe());

  const expectListed = (...nodes: readonly WorkflowSchedule[]): Promise<void> =>
    eventually(
      async () => expect([...(await schedules.list(projectId))].sort()).toEqual(nodes.map(scheduleId).sort()),
      { timeoutMs: SUITE_MS },
    );

  it(
    'are created, with time zone, overlap policy and input',
    async () => {
      const daily = schedule('daily', { overlap: 'buffer-one', executionTimeoutMs: 5_000 });
      await schedules.bringTo(projectId, [daily]);
      expect(await described(daily)).toMatchObject({
        spec: { timezone: 'Europe/Berlin', calendars: [{ hour: [{ start: 2 }] }] },
        policies: { overlap: 'BUFFER_ONE' },
        state: { paused: false },
        action: { workflowType: 'Report', args: [{ id: 1 }], workflowExecutionTimeout: 5_000 },
      });
      await expectListed(daily);
    },
    SUITE_MS,
  );

  it(
    'are changed, paused and taken up again',
    async () => {
      await schedules.bringTo(projectId, [schedule('one')]);
      await schedules.bringTo(projectId, [schedule('one', { cron: '30 4 * * *', isPaused: true, input: {} })]);
      expect(await described(schedule('one'))).toMatchObject({
        spec: { calendars: [{ hour: [{ start: 4 }], minute: [{ start: 30 }] }] },
        state: { paused: true },
        action: { args: [{}] },
      });
      await schedules.bringTo(projectId, [schedule('one')]);
      expect((await described(schedule('one'))).state.paused).toBe(false);
    },
    SUITE_MS,
  );

  it(
    'are removed where they are not wanted any more, listed or not, and those of others stay',
    async () => {
      const other = { ...schedule('stays'), projectId: `${projectId}2` };
      await schedules.bringTo(other.projectId, [other]);
      await schedules.bringTo(projectId, [schedule('kept'), schedule('gone')]);
      await schedules.bringTo(projectId, [schedule('kept')], [schedule('gone'), schedule('never was')]);
      await expect(described(schedule('gone'))).rejects.toThrow();
      await expectListed(schedule('kept'));
      await schedules.bringTo(projectId, []);
      await expectListed();
      expect((await described(other)).state.paused).toBe(false);
      await schedules.bringTo(other.projectId, [], [other]);
    },
    SUITE_MS,
  );

  it(
    'are tried out without a trace',
    async () => {
      const sound = schedule('sound');
      await schedules.tryOut([sound, schedule('another')]);
      await expectListed();
      await expect(schedules.tryOut([schedule('unsound', { timezone: 'Mars/Olympus' })])).rejects.toThrow();
      await expect(described(schedule('unsound'))).rejects.toThrow();
    },
    SUITE_MS,
  );

  it(
    'start runs whose ids are like all others',
    async () => {
      const { cron: _cron, ...often } = schedule('often', { intervalSeconds: 1 });
      await schedules.bringTo(projectId, [often]);
      const started = await eventually(
        async () => {
          const [action] = (await described(often)).info.recentActions;
          if (action === undefined) throw new Error('nothing has started');
          return action.action.workflow.workflowId;
        },
        { timeoutMs: SUITE_MS },
      );
      await schedules.bringTo(projectId, [], [often]);
      expect(started).toMatch(/^Report-[0-9a-f]{32}-\d{4}-\d\d-\d\dT[\d:]+Z$/);
      const run = await temporal.call(({ workflow }) => workflow.getHandle(started).describe());
      expect(run).toMatchObject({ type: 'Report', taskQueue: `${projectId}.svc` });
      await temporal.call(({ workflow }) => workflow.getHandle(started).terminate());
    },
    SUITE_MS,
  );
});
