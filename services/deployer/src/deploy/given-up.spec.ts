import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Consumer, type ConsumerName, Subject } from '@workflow-builder/contracts';
import { type DeadLetter, DeadLetters, EventPublisher } from '@workflow-builder/messaging';
import type { RunningService } from '@workflow-builder/service-kit';
import { type DeploymentState, openStore, type Store } from '@workflow-builder/store';
import { eventually, testDatabase, type TestDatabase } from '@workflow-builder/testing';
import { Client } from 'pg';
import { newRequest, startDeployer, type WorkflowRequest } from '../../tests/fixtures.js';
import type { DeployerSettings } from '../index.js';

const SUITE_MS = 60_000;

describe('a deployment that the bus gave up', () => {
  let database: TestDatabase;
  let admin: Client;
  let store: Store;
  let service: RunningService<DeployerSettings>;
  let publisher: EventPublisher;
  let deadLetters: DeadLetters;

  beforeAll(async () => {
    database = await testDatabase();
    store = openStore({ DATABASE_URL: database.url });
    await store.migrate();
    admin = new Client({ connectionString: database.url });
    await admin.connect();
    service = await startDeployer(database.url, { MAX_TRIES: '2', RETRY_BASE_MS: '50', RETRY_MAX_MS: '200' });
    publisher = new EventPublisher(service.parts.bus);
    deadLetters = new DeadLetters(service.parts.bus);
  }, SUITE_MS);

  afterAll(async () => {
    await service.stop();
    await admin.end();
    await store.close();
    await database.drop();
  }, SUITE_MS);

  /** Writes the record down as the gateway does. */
  const note = ({ deploymentId: id, project, service: of, workflow, occurredAt }: WorkflowRequest): Promise<void> =>
    store.deployments.request({
      ...{ id, project, service: of, workflow, requestedAt: new Date(occurredAt) },
      order: { kind: 'deploy', compilationIds: [], versioning: 'pinned', percentage: 100 },
    });

  const publish = (request: WorkflowRequest): Promise<unknown> =>
    publisher.publish(Subject.DeploymentRequested, request, {
      about: request.deploymentId,
      messageId: `${request.deploymentId}.requested`,
    });

  /** What the outcome of a dead letter says. */
  const publishGivenUp = ({ deploymentId, project, service: of, workflow, occurredAt }: WorkflowRequest) => {
    const error = { code: 'STAGE_FAILED', severity: 'error', message: 'm', remedy: 'r', docsUrl: 'd' } as const;
    const about = { deploymentId, project, service: of, workflow, occurredAt };
    const options = { about: deploymentId, messageId: `${deploymentId}.outcome` };
    return publisher.publish(Subject.DeploymentFailed, { ...about, step: Consumer.Deployer, error }, options);
  };

  const lastState = async ({ deploymentId }: WorkflowRequest): Promise<DeploymentState | undefined> =>
    (await store.deployments.get(deploymentId))?.states.at(-1);

  const deadLetterOf = ({ deploymentId }: WorkflowRequest, consumer: ConsumerName): Promise<DeadLetter> =>
    eventually(async () => {
      const letter = (await deadLetters.list({ limit: 100, consumer })).find(({ about }) => about === deploymentId);
      if (letter === undefined) throw new Error(`no dead letter of ${deploymentId}`);
      return letter;
    });

  it(
    'has failed in its record too; replayed, it goes on to an end of its own',
    async () => {
      const request = newRequest();
      await note(request);
      await admin.query('alter table projects rename to projects_away');
      await publish(request);
      const letter = await deadLetterOf(request, Consumer.Deployer);
      await eventually(async () => {
        expect(await lastState(request)).toMatchObject({
          state: 'failed',
          step: 'deployer',
          error: { code: 'STAGE_FAILED' },
        });
      });

      await admin.query('alter table projects_away rename to projects');
      await deadLetters.replay(letter.sequence);

      await eventually(async () => {
        expect(await lastState(request)).toMatchObject({
          state: 'failed',
          step: 'resolve',
          error: { code: 'COMPILATION_NOT_DEPLOYABLE' },
        });
      });
    },
    SUITE_MS,
  );

  it(
    'has failed even where its record appears later than its end',
    async () => {
      const [early, late] = [newRequest(), newRequest()];
      await publishGivenUp(late);
      await note(early);
      await publishGivenUp(early);
      await eventually(async () => {
        expect(await lastState(early)).toMatchObject({ state: 'failed' });
      });
      await note(late);
      await eventually(async () => {
        expect(await lastState(late)).toMatchObject({ state: 'failed' });
      });
    },
    SUITE_MS,
  );

  it(
    'says that its version serves where it had come so far',
    async () => {
      const request = newRequest();
      await note(request);
      const at = new Date();
      await store.deployments.append(request.deploymentId, { state: 'running', at, step: 'variables', version: 'v' });
      await publishGivenUp(request);
      await eventually(async () => {
        const error = { code: 'DEPLOYMENT_UNFINISHED', message: expect.stringContaining('The version v serves') };
        expect(await lastState(request)).toMatchObject({ state: 'failed', step: 'deployer', error });
      });
    },
    SUITE_MS,
  );

  it(
    'is not waited for where it never had a record',
    async () => {
      const request = newRequest();
      await publishGivenUp(request);
      expect(await deadLetterOf(request, Consumer.DeploymentOutcome)).toMatchObject({
        causeCode: 'DEPLOYMENT_UNKNOWN',
        deliveries: 5,
      });
    },
    SUITE_MS,
  );
});
