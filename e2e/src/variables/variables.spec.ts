import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningService } from '@workflow-builder/service-kit';
import { projectWorkflowId, taskQueueName } from '@workflow-builder/temporal';
import { TestProject, versionOf } from '../deployments/project.js';
import {
  type Ground,
  type HoldingServer,
  openGround,
  startDeployer,
  startHoldingServer,
  startWorker,
} from '../deployments/servers.js';
import { alphaVariables, callingWorkflow, countWorkflow, incrementWorkflow, readCounterWorkflow } from './documents.js';

const SUITE_MS = 180_000;

describe('Variable Test Alpha', () => {
  let intake: HoldingServer;
  let ground: Ground;
  let deployer: RunningService;
  let worker: RunningService;
  let alpha: TestProject;

  beforeAll(async () => {
    intake = await startHoldingServer();
    ground = await openGround(intake.url);
    deployer = await startDeployer(ground);
    worker = await startWorker(ground);
    alpha = new TestProject(deployer.parts.bus, ground.store, ground.temporal);
    versionOf(await alpha.deploy([incrementWorkflow(), readCounterWorkflow()]));
  }, SUITE_MS);

  afterAll(async () => {
    await Promise.all([deployer, worker].map((service) => service.stop()));
    await ground.close();
    intake.close();
  }, SUITE_MS);

  const result = async (type: string, taskQueue = alpha.taskQueue): Promise<unknown> =>
    ground.temporal.call(
      ({ workflow }) => workflow.execute(type, { taskQueue, workflowId: randomUUID(), args: [{ id: 'now' }] }),
      60_000,
    );

  const variables = (): Promise<unknown> =>
    ground.temporal.call(({ workflow }) =>
      workflow.getHandle(projectWorkflowId(alpha.project.id)).query('getVariables'),
    );

  it(
    'is counted up by one workflow and read by another',
    async () => {
      expect(await result('ReadCounterWorkflow')).toBe(0);
      expect(await result('IncrementWorkflow')).toBe(1);
      expect(await result('IncrementWorkflow')).toBe(2);
      expect(await result('ReadCounterWorkflow')).toBe(2);
      expect(await variables()).toEqual({ counter: 2, lastUpdated: 'now' });
    },
    SUITE_MS,
  );

  it(
    'keeps its values over a version that adds a variable, one that removes it, and a rollback',
    async () => {
      const more = [...alphaVariables, { name: 'added', type: 'array', scope: 'project' }];
      const first = await ground.store.versions.current(alpha.project.id);
      const added = await alpha.deploy([incrementWorkflow(more), readCounterWorkflow()]);
      expect(await variables()).toEqual({ counter: 2, lastUpdated: 'now', added: [] });
      expect(await result('IncrementWorkflow')).toBe(3);
      const back = await alpha.rollBack(added.deploymentId, first?.buildId ?? '');
      expect(back.last.state).toBe('rolled_back');
      expect(await result('ReadCounterWorkflow')).toBe(3);
    },
    SUITE_MS,
  );

  it.each([
    [
      'PROJECT_VARIABLE_RETYPED',
      [{ name: 'counter', type: 'string', scope: 'project' }, alphaVariables[1] ?? {}],
      undefined,
    ],
    [
      'PROJECT_VARIABLE_CONFLICT',
      [...alphaVariables.slice(1), { name: 'counter', type: 'number', scope: 'project', initialValue: 7 }],
      alphaVariables,
    ],
  ])(
    'refuses with %s, and the version before goes on',
    async (code, changed, other = changed) => {
      const documents =
        code === 'PROJECT_VARIABLE_RETYPED'
          ? [readCounterWorkflow(changed)]
          : [incrementWorkflow(changed), readCounterWorkflow(other)];
      const { last } = await alpha.deploy(documents);
      expect(last.state === 'failed' && last.error.code).toBe(code);
      expect(await result('ReadCounterWorkflow')).toBe(3);
    },
    SUITE_MS,
  );

  it(
    'is reached by a workflow of another service, which another one starts as its child',
    async () => {
      const reader = { id: 'reader', name: 'Reader Service' };
      const ids = await Promise.all([
        alpha.compiled(incrementWorkflow()),
        alpha.compiled(readCounterWorkflow()),
        alpha.compiled(countWorkflow(), reader),
        alpha.compiled(callingWorkflow('CountWorkflow', taskQueueName(alpha.project.id, reader.id))),
      ]);
      versionOf(await alpha.ended(await alpha.requestCompiled(ids)));
      expect(await result('CountWorkflow', taskQueueName(alpha.project.id, reader.id))).toBe(4);
      expect(await result('CallingWorkflow')).toBe(5);
    },
    SUITE_MS,
  );
});
