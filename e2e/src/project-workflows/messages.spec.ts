import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type WorkflowHandle, WorkflowFailedError } from '@temporalio/client';
import { ActivityFailure, ApplicationFailure } from '@temporalio/common';
import type { RunningService } from '@workflow-builder/service-kit';
import { projectWorkflowId, taskQueueName } from '@workflow-builder/temporal';
import { eventually } from '@workflow-builder/testing';
import { TestProject, versionOf } from '../deployments/project.js';
import {
  type Ground,
  type HoldingServer,
  openGround,
  startDeployer,
  startHoldingServer,
  startWorker,
} from '../deployments/servers.js';
import { incrementWorkflow } from '../variables/documents.js';
import {
  askingOnceWorkflow,
  askingWorkflow,
  intrudingWorkflow,
  inventoryWorkflow,
  laterInventoryWorkflow,
  owningWorkflow,
  restockingByIdWorkflow,
  restockingWorkflow,
  signallingByNameWorkflow,
  signallingWorkflow,
} from './documents.js';

const SUITE_MS = 180_000;
const RUN_MS = 60_000;
const byId = { workflowId: '${input.run}' };
const sales = { id: 'sales', name: 'Sales' };

describe('messages between workflows', () => {
  let intake: HoldingServer;
  let ground: Ground;
  let services: readonly RunningService[];
  let project: TestProject;
  let other: TestProject;
  let inventory: WorkflowHandle;

  beforeAll(async () => {
    intake = await startHoldingServer();
    ground = await openGround(intake.url);
    const deployer = await startDeployer(ground);
    services = [deployer, await startWorker(ground)];
    project = new TestProject(deployer.parts.bus, ground.store, ground.temporal);
    other = new TestProject(deployer.parts.bus, ground.store, ground.temporal);
    const ids = await Promise.all([
      project.compiled(inventoryWorkflow()),
      ...[
        askingWorkflow(),
        askingOnceWorkflow('AsksOnce'),
        askingOnceWorkflow('AsksById', byId),
        restockingWorkflow(),
        restockingByIdWorkflow('RestocksById', 1),
        owningWorkflow(),
        signallingByNameWorkflow('sold out'),
        signallingWorkflow('close'),
        intrudingWorkflow(other.taskQueue),
        incrementWorkflow(),
      ].map((document) => project.compiled(document, sales)),
    ]);
    versionOf(await project.ended(await project.requestCompiled(ids)));
    versionOf(await other.deploy([inventoryWorkflow(), incrementWorkflow()]));
    inventory = await project.start('Inventory');
  }, SUITE_MS);

  afterAll(async () => {
    await Promise.all(services.map((service) => service.stop()));
    await ground.close();
    intake.close();
  }, SUITE_MS);

  const result = (type: string, run = '', taskQueue = taskQueueName(project.project.id, sales.id)): Promise<unknown> =>
    ground.temporal.call(
      ({ workflow }) => workflow.execute(type, { taskQueue, workflowId: randomUUID(), args: [{ run }] }),
      RUN_MS,
    );

  /** The code that a run failed with. */
  const codeOf = async (type: string, run?: string, taskQueue?: string): Promise<unknown> => {
    const error: unknown = await result(type, run, taskQueue).catch((reason: unknown) => reason);
    const cause = error instanceof WorkflowFailedError ? error.cause : undefined;
    const failure = cause instanceof ActivityFailure ? cause.cause : cause;
    return failure instanceof ApplicationFailure ? failure.type : error;
  };

  const stockOf = (run: WorkflowHandle): Promise<unknown> => ground.temporal.call(() => run.query('stock'), RUN_MS);

  it(
    'find the only open run of a name, across services',
    async () => {
      expect(await result('AsksByName')).toBe(7);
      expect(await result('Restocks')).toBe(12);
      expect(await stockOf(inventory)).toBe(12);
    },
    SUITE_MS,
  );

  it(
    'find a run by its id where several are open, and none by the name',
    async () => {
      expect(await result('Owns')).toBe(7);
      const second = await project.start('Inventory');
      expect(await result('AsksById', second.workflowId)).toBe(7);
      await eventually(async () => expect(await codeOf('AsksOnce')).toBe('WORKFLOW_UNREACHABLE'));
      await ground.temporal.call(() => second.signal('close', 'by hand'));
      expect(await result('AsksByName')).toBe(12);
    },
    SUITE_MS,
  );

  it.each(['AsksById', 'RestocksById', 'Signals'])(
    'reach no run of another project, of another workflow, or that keeps variables: %s',
    async (type) => {
      const foreign = await other.start('Inventory');
      const kept = [project, other].map(({ project: { id } }) => projectWorkflowId(id));
      for (const run of [foreign.workflowId, ...kept, 'nobody']) {
        expect(await codeOf(type, run)).toBe('WORKFLOW_UNREACHABLE');
      }
      expect(await stockOf(foreign)).toBe(7);
      expect(await ground.temporal.call(async () => (await foreign.describe()).status.name)).toBe('RUNNING');
    },
    SUITE_MS,
  );

  it(
    'start no workflow on a task queue of another project',
    async () => {
      expect(await codeOf('Intrudes')).toBe('WORKFLOW_UNREACHABLE');
    },
    SUITE_MS,
  );

  it(
    'are refused by a run of an earlier version that does not know them, or means something else',
    async () => {
      const { workflowId } = await other.start('Inventory');
      const later = [
        laterInventoryWorkflow(),
        askingOnceWorkflow('AsksForMore', { ...byId, queryName: 'more' }),
        askingOnceWorkflow('AsksForText', { ...byId, outputSchema: { type: 'string' } }),
        restockingByIdWorkflow('RestocksWithText', 'one'),
      ];
      versionOf(await other.deploy([incrementWorkflow(), ...later]));
      expect(await codeOf('AsksForMore', workflowId, other.taskQueue)).toBe('WORKFLOW_MESSAGE_REFUSED');
      expect(await codeOf('RestocksWithText', workflowId, other.taskQueue)).toBe('WORKFLOW_MESSAGE_REFUSED');
      expect(await codeOf('AsksForText', workflowId, other.taskQueue)).toBe('WORKFLOW_ANSWER_MISMATCH');
    },
    SUITE_MS,
  );

  it(
    'that do not go together are not deployed, and the version before goes on',
    async () => {
      const changed = await other.deploy([inventoryWorkflow(), signallingByNameWorkflow({ reason: 'sold out' })]);
      expect(changed.last).toMatchObject({
        state: 'failed',
        step: 'resolve',
        error: { code: 'PROJECT_CALL_CONFLICT', nodeId: 'close', field: 'data.config.payload' },
      });
      const serving = await ground.store.versions.current(other.project.id);
      expect(serving?.workflows.map(({ type }) => type)).toContain('IncrementWorkflow');
    },
    SUITE_MS,
  );

  it(
    'end a run by a signal to its name, or to its id, which then still answers queries and takes nothing more',
    async () => {
      expect(await result('Closes')).toBe(true);
      expect(await ground.temporal.call(() => inventory.result(), RUN_MS)).toEqual({ reason: 'sold out', left: 12 });
      const last = await project.start('Inventory');
      expect(await result('Signals', last.workflowId)).toBe(true);
      expect(await ground.temporal.call(() => last.result(), RUN_MS)).toEqual({ reason: 'from elsewhere', left: 7 });
      expect(await result('AsksById', last.workflowId)).toBe(7);
      expect(await codeOf('RestocksById', last.workflowId)).toBe('WORKFLOW_UNREACHABLE');
    },
    SUITE_MS,
  );
});
