import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DeploymentFailedDto } from '@workflow-builder/contracts';
import { EventContext } from '@workflow-builder/messaging';
import { TemporalUnavailable, WorkerDeployments } from '@workflow-builder/temporal';
import { newRequest, type WorkflowRequest } from '../../tests/fixtures.js';
import { Ground } from '../../tests/ground.js';
import { OutcomeRecorder } from './outcome-recorder.handler.js';

const SUITE_MS = 120_000;
const context = new EventContext({
  ...{ subject: 'deployment.failed', deliveries: 1, time: new Date(), type: undefined, at: undefined },
  ...{ about: undefined, messageId: undefined, replyTo: undefined, attempt: undefined },
});

describe('an event that a deployment was given up', () => {
  let ground: Ground;
  let request: WorkflowRequest;

  beforeAll(async () => {
    ground = await Ground.open();
  }, SUITE_MS);

  beforeEach(async () => {
    request = newRequest();
    const { deploymentId: id, project, service, workflow, occurredAt } = request;
    const order = { kind: 'deploy', compilationIds: [], versioning: 'pinned', percentage: 100 } as const;
    await ground.store.deployments.request({
      id,
      project,
      service,
      workflow,
      order,
      requestedAt: new Date(occurredAt),
    });
  });

  afterAll(() => ground.close());

  const event = (): DeploymentFailedDto => {
    const { deploymentId, project, service, workflow, occurredAt } = request;
    const error = { code: 'STAGE_FAILED', severity: 'error', message: 'm', remedy: 'r', docsUrl: 'd' } as const;
    return { deploymentId, project, service, workflow, occurredAt, step: 'deployer', error };
  };

  const states = async (): Promise<readonly string[]> =>
    ((await ground.store.deployments.get(request.deploymentId))?.states ?? []).map(({ state }) => state);

  it(
    'that comes again after the deployment was taken up says nothing of that',
    async () => {
      const away = new TemporalUnavailable('away');
      const workerDeployments = Object.assign(new WorkerDeployments(ground.temporal), {
        routing: () => Promise.reject(away),
      });
      const recorder = new OutcomeRecorder(ground.ports({ workerDeployments }));
      await expect(recorder.failed(event(), context)).rejects.toBe(away);
      const at = new Date();
      await ground.store.deployments.append(request.deploymentId, { state: 'running', at, step: 'resolve' });
      await recorder.failed(event(), context);
      expect(await states()).toEqual(['requested', 'failed', 'running']);
    },
    SUITE_MS,
  );
});
