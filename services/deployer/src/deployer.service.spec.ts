import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Subject } from '@workflow-builder/contracts';
import { EventPublisher } from '@workflow-builder/messaging';
import type { RunningService } from '@workflow-builder/service-kit';
import { eventually, testDatabase, type TestDatabase } from '@workflow-builder/testing';
import { BusDeploymentEvents } from './deploy/deployment-events.js';
import { newRequest, startDeployer } from '../tests/fixtures.js';
import type { DeployerSettings } from './index.js';

const SUITE_MS = 60_000;

describe('deployer service', () => {
  let database: TestDatabase;
  let service: RunningService<DeployerSettings>;

  beforeAll(async () => {
    database = await testDatabase();
    service = await startDeployer(database.url);
  }, SUITE_MS);

  afterAll(async () => {
    await service.stop();
    await database.drop();
  }, SUITE_MS);

  /** The first event on a subject that tells of this deployment. */
  const eventOf = async (subject: Subject, deploymentId: string): Promise<unknown> => {
    const { bus } = service.parts;
    const consumer = await bus.jetstream.consumers.get(bus.names.stream('DEPLOYMENTS'), {
      filter_subjects: [bus.names.subject(subject)],
    });
    return eventually(async () => {
      const message = await consumer.next({ expires: 1_000 });
      const data = message?.json<{ deploymentId: string }>();
      expect(data?.deploymentId).toBe(deploymentId);
      return data;
    });
  };

  it('becomes ready with bus, store and Temporal', () =>
    eventually(async () => {
      const response = await fetch(`${service.url}/health`);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({
        dependencies: { nats: 'available', store: 'available', temporal: 'available' },
      });
    }));

  it(
    'answers a request that cannot be met with deployment.failed',
    async () => {
      const { bus } = service.parts;
      const asked = newRequest();
      await new EventPublisher(bus).publish(Subject.DeploymentRequested, asked, {
        about: asked.deploymentId,
        messageId: asked.deploymentId,
      });
      expect(await eventOf(Subject.DeploymentFailed, asked.deploymentId)).toMatchObject({
        project: asked.project,
        step: 'resolve',
        error: { code: 'COMPILATION_NOT_DEPLOYABLE' },
      });
    },
    SUITE_MS,
  );

  it(
    'tells once that a deployment has started, and that it has succeeded',
    async () => {
      const asked = newRequest();
      const events = new BusDeploymentEvents(new EventPublisher(service.parts.bus));
      const end = { state: 'succeeded', at: new Date(), version: 'v2', previousVersion: 'v1' } as const;
      for (let time = 0; time < 2; time += 1) {
        await events.started(asked, 'v2');
        await events.ended(asked, end);
      }
      expect(await eventOf(Subject.DeploymentStarted, asked.deploymentId)).toMatchObject({ version: 'v2' });
      expect(await eventOf(Subject.DeploymentSucceeded, asked.deploymentId)).toMatchObject({
        version: 'v2',
        previousVersion: 'v1',
        occurredAt: end.at.toISOString(),
      });
      const { bus } = service.parts;
      const { state } = await bus.manager.streams.info(bus.names.stream('DEPLOYMENTS'), {
        subjects_filter: bus.names.subject(Subject.DeploymentSucceeded),
      });
      expect(Object.values(state.subjects ?? {})).toEqual([1]);
    },
    SUITE_MS,
  );
});
