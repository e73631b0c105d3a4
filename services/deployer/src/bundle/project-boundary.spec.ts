import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { taskQueueName } from '@workflow-builder/temporal';
import { Ground, source } from '../../tests/ground.js';

const SUITE_MS = 120_000;

/** Starts `Asked`, and answers as that does. */
const asking = (options = ''): string => `
  import { executeChild, workflowInfo } from '@temporalio/workflow';
  import type * as activities from './activities.js';
  export type Activities = typeof activities;
  export async function Asking(): Promise<unknown> {
    return executeChild('Asked', { args: [], workflowId: \`\${workflowInfo().workflowId}/asked\`, ${options} });
  }
`;

describe('a workflow that another one of the project starts', () => {
  let ground: Ground;

  beforeAll(async () => {
    ground = await Ground.open();
  });

  beforeEach(() => ground.renew());

  afterEach(() => ground.workers.stop(), SUITE_MS);

  afterAll(() => ground.close());

  const queueOfChild = async (): Promise<string> => {
    const run = await ground.startRun('Asking');
    expect(await run.result()).toBe('asked');
    const child = await ground.temporal.call(({ workflow }) =>
      workflow.getHandle(`${run.workflowId}/asked`).describe(),
    );
    return child.taskQueue;
  };

  it(
    'runs with its own service',
    async () => {
      await ground.deploy(
        ground.requestFor('Asked', source('Asked', 'asked'), { service: { id: 'other', name: 'Other' } }),
      );
      await ground.deploy(ground.requestFor('Asking', asking()));
      expect(await queueOfChild()).toBe(taskQueueName(ground.projectId, 'other'));
    },
    SUITE_MS,
  );

  it(
    'runs where the one that starts it says',
    async () => {
      await ground.deploy(
        ground.requestFor('Asked', source('Asked', 'asked'), { service: { id: 'other', name: 'Other' } }),
      );
      const here = taskQueueName(ground.projectId, 'svc');
      await ground.deploy(ground.requestFor('Asking', asking(`taskQueue: '${here}'`)));
      expect(await queueOfChild()).toBe(here);
    },
    SUITE_MS,
  );

  it.each([
    ['on a task queue of another project', "taskQueue: 'other.svc'"],
    ['under the id of what keeps the variables of a project', "workflowId: 'project.other'"],
  ])(
    'is not started %s',
    async (_how, options) => {
      await ground.deploy(ground.requestFor('Asked', source('Asked', 'asked')));
      await ground.deploy(ground.requestFor('Asking', asking(options)));
      const run = await ground.startRun('Asking');
      await expect(run.result()).rejects.toMatchObject({ cause: { type: 'WORKFLOW_UNREACHABLE' } });
    },
    SUITE_MS,
  );
});
