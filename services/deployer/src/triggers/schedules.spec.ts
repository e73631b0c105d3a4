import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ScheduleDescription } from '@temporalio/client';
import { compile } from '@workflow-builder/compiler';
import type { Manifest } from '@workflow-builder/manifest';
import { StoreUnavailable } from '@workflow-builder/store';
import { meansNotFound, ProjectSchedules, scheduleId } from '@workflow-builder/temporal';
import { eventually } from '@workflow-builder/testing';
import type { WorkflowRequest } from '../../tests/fixtures.js';
import { Ground, source, versionOf } from '../../tests/ground.js';
import { scheduledDocument } from '../../tests/scheduled-document.js';
import { Deployer } from '../deploy/deployer.js';

const SUITE_MS = 120_000;
const DAILY = { cron: '0 2 * * *', timezone: 'Europe/Berlin' };
const AT_FOUR = { ...DAILY, cron: '0 4 * * *' };

describe('schedules of a project', () => {
  let ground: Ground;

  beforeAll(async () => {
    ground = await Ground.open();
  });

  beforeEach(() => ground.renew());

  afterEach(async () => {
    await new ProjectSchedules(ground.temporal).bringTo(ground.projectId, []);
    await ground.workers.stop();
  }, SUITE_MS);

  afterAll(() => ground.close());

  const manifestOf = (document: object): Manifest => {
    const { code, diagnostics } = compile(document, { strictMode: true, includeComments: true });
    if (code === undefined) throw new Error(JSON.stringify(diagnostics));
    return code.manifest;
  };

  /** Asks for a workflow `Report` with this schedule, whose runs give the answer. */
  const scheduled = (schedule: object, answer = 'one', settings?: object): WorkflowRequest => {
    const manifest = manifestOf(scheduledDocument('Report', schedule, settings));
    return ground.requestFor('Report', source('Report', answer), { manifest });
  };

  const unscheduled = (answer: string): WorkflowRequest => ground.requestFor('Report', source('Report', answer));

  /** The schedule of `Report` in Temporal; undefined where there is none. */
  const standing = async (nodeId = 'start'): Promise<ScheduleDescription | undefined> => {
    const id = scheduleId({ projectId: ground.projectId, serviceId: 'svc', workflowId: 'wf-Report', nodeId });
    try {
      return await ground.temporal.call(({ schedule }) => schedule.getHandle(id).describe());
    } catch (error) {
      if (meansNotFound(error)) return undefined;
      throw error;
    }
  };

  /** The hour at which it starts runs; undefined where there is none. */
  const hour = async (): Promise<unknown> => (await standing())?.spec.calendars?.[0]?.hour[0]?.start;

  const rollBack = (request: WorkflowRequest, version: string): Promise<void> => {
    const { deploymentId: of, project, occurredAt } = request;
    const deploymentId = `dep_${crypto.randomUUID().replaceAll('-', '')}`;
    return new Deployer(ground.ports()).rollBack({ deploymentId, project, occurredAt, of, version });
  };

  it(
    'begin with the version that brings them, and start runs on it',
    async () => {
      const end = await ground.deploy(scheduled({ intervalSeconds: 1, overlap: 'buffer-one' }, 'reported'));
      expect(end.state).toBe('succeeded');
      expect(await standing()).toMatchObject({ policies: { overlap: 'BUFFER_ONE' }, state: { paused: false } });
      const id = await eventually(
        async () => {
          const [action] = (await standing())?.info.recentActions ?? [];
          if (action === undefined) throw new Error('nothing has started');
          return action.action.workflow.workflowId;
        },
        { timeoutMs: SUITE_MS },
      );
      const run = ground.temporal.call((client) => Promise.resolve(client.workflow.getHandle(id)));
      expect(await (await run).result()).toBe('reported');
      const { raw } = await (await run).describe();
      expect(raw.workflowExecutionInfo?.versioningInfo?.deploymentVersion?.buildId).toBe(versionOf(end));
    },
    SUITE_MS,
  );

  it(
    'change, pause and go with the versions that say so, and come back with a rollback',
    async () => {
      const first = versionOf(await ground.deploy(scheduled(DAILY)));
      expect(await standing()).toMatchObject({ spec: { timezone: 'Europe/Berlin' }, state: { paused: false } });

      expect(versionOf(await ground.deploy(scheduled(AT_FOUR)))).not.toBe(first);
      expect(await hour()).toBe(4);

      await ground.deploy(scheduled(AT_FOUR, 'one', { enabled: false }));
      expect((await standing())?.state.paused).toBe(true);

      const last = unscheduled('two');
      await ground.deploy(last);
      expect(await standing()).toBeUndefined();

      await rollBack(last, first);
      expect([await hour(), (await standing())?.state.paused]).toEqual([2, false]);
    },
    SUITE_MS,
  );

  it(
    'go with their workflow',
    async () => {
      await ground.deploy(scheduled(DAILY));
      const { deploymentId, project, compilationId, occurredAt } = ground.requestFor('Other', source('Other', 'other'));
      await ground.deploy({ deploymentId, project, compilationIds: [compilationId], occurredAt });
      expect(await standing()).toBeUndefined();
    },
    SUITE_MS,
  );

  it(
    'that Temporal does not take stop the deployment; what served before still serves, and its schedules stand',
    async () => {
      const first = versionOf(await ground.deploy(scheduled(DAILY)));
      const refused = Object.assign(new ProjectSchedules(ground.temporal), {
        tryOut: () => Promise.reject(new Error('no such time')),
      });
      const end = await ground.deploy(scheduled(AT_FOUR, 'two'), { schedules: refused });
      expect(end).toMatchObject({ state: 'failed', step: 'try-schedules', error: { code: 'DEPLOYMENT_STEP_FAILED' } });
      expect((await ground.store.versions.current(ground.projectId))?.buildId).toBe(first);
      expect([await hour(), await ground.runToEnd('Report')]).toEqual([2, 'one']);
    },
    SUITE_MS,
  );

  it(
    'stay as they are when a later step fails',
    async () => {
      await ground.deploy(scheduled(DAILY));
      const end = await ground.deploy(scheduled(AT_FOUR, 'two'), {
        nudgeWorkers: () => Promise.resolve(),
        startDeadlineMs: 200,
      });
      expect(end).toMatchObject({ state: 'failed', step: 'start' });
      expect(await hour()).toBe(2);
    },
    SUITE_MS,
  );

  it(
    'are brought to the version when its request comes again after it was cut off',
    async () => {
      await ground.deploy(scheduled(DAILY));
      const request = scheduled(AT_FOUR, 'two');
      const cut = new StoreUnavailable('cut off');
      const away = Object.assign(new ProjectSchedules(ground.temporal), { bringTo: () => Promise.reject(cut) });
      await expect(new Deployer(ground.ports({ schedules: away })).deploy(request)).rejects.toBe(cut);
      expect(await hour()).toBe(2);
      expect((await ground.deploy(request)).state).toBe('succeeded');
      expect(await hour()).toBe(4);
    },
    SUITE_MS,
  );

  it(
    'are those of the version that serves in the end, when two are deployed at once',
    async () => {
      const other = ground.requestFor('Other', source('Other', 'other'), {
        manifest: manifestOf(scheduledDocument('Other', DAILY)),
      });
      const deployer = new Deployer(ground.ports());
      await Promise.all([deployer.deploy(scheduled(DAILY)), deployer.deploy(other)]);
      const ids = ['wf-Report', 'wf-Other'].map((workflowId) =>
        scheduleId({ projectId: ground.projectId, serviceId: 'svc', workflowId, nodeId: 'start' }),
      );
      await eventually(
        async () => {
          const listed = await new ProjectSchedules(ground.temporal).list(ground.projectId);
          expect([...listed].sort()).toEqual([...ids].sort());
        },
        { timeoutMs: SUITE_MS },
      );
    },
    SUITE_MS,
  );
});
