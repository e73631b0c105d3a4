import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningService } from '@workflow-builder/service-kit';
import { deploymentName, WorkerDeployments } from '@workflow-builder/temporal';
import { eventually } from '@workflow-builder/testing';
import { Client } from 'pg';
import { typeOf, waitingDocument } from './documents.js';
import { TestProject, versionOf } from './project.js';
import {
  type Ground,
  type HoldingServer,
  openGround,
  startDeployer,
  startHoldingServer,
  startWorker,
} from './servers.js';

const SUITE_MS = 120_000;
const TYPE = typeOf('signal');

describe('a deployment that is given up between Temporal and the store', () => {
  let intake: HoldingServer;
  let ground: Ground;
  let admin: Client;
  let deployer: RunningService;
  let worker: RunningService;
  let project: TestProject;
  let first: string;

  beforeAll(async () => {
    intake = await startHoldingServer();
    const opened = await openGround(intake.url);
    ground = { ...opened, env: { ...opened.env, MAX_TRIES: '2', RETRY_BASE_MS: '50', RETRY_MAX_MS: '500' } };
    admin = new Client({ connectionString: ground.env['DATABASE_URL'] });
    await admin.connect();
    [deployer, worker] = await Promise.all([startDeployer(ground), startWorker(ground)]);
    project = new TestProject(deployer.parts.bus, ground.store, ground.temporal);
    first = versionOf(await project.deploy([document('first')]));
  }, SUITE_MS);

  afterAll(async () => {
    await Promise.all([deployer, worker].map((service) => service.stop()));
    await admin.end();
    await ground.close();
    intake.close();
  }, SUITE_MS);

  const document = (answer: string): object => waitingDocument('signal', { answer }, intake.url);

  const routing = async () => new WorkerDeployments(ground.temporal).routing(deploymentName(project.project.id));

  const result = async (run: Awaited<ReturnType<TestProject['start']>>): Promise<unknown> => {
    await ground.temporal.call(() => run.signal('go', {}));
    return ground.temporal.call(() => run.result(), 60_000);
  };

  /** The store answers, but for the function with which a deployment would come to its end. */
  const without = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    await admin.query(`alter function ${name}(text, text) rename to ${name}_away`);
    try {
      return await work();
    } finally {
      await admin.query(`alter function ${name}_away(text, text) rename to ${name}`);
    }
  };

  it(
    'leaves the version before serving; runs that began on the new one meanwhile end on it',
    async () => {
      const started = await without('complete_activation', async () => {
        const deploymentId = await project.request([document('second')]);
        await eventually(async () => expect((await routing())?.currentBuildId).not.toBe(first), { timeoutMs: 60_000 });
        const run = await project.start(TYPE);
        expect((await project.ended(deploymentId)).last).toMatchObject({ state: 'failed', step: 'deployer' });
        return run;
      });
      await eventually(
        async () => {
          expect((await routing())?.currentBuildId).toBe(first);
          expect((await ground.store.versions.current(project.project.id))?.buildId).toBe(first);
          const [astray] = await ground.store.versions.list(['draining']);
          expect(astray?.projectId).toBe(project.project.id);
        },
        { timeoutMs: 60_000 },
      );
      expect(await result(await project.start(TYPE))).toBe('first');
      expect(await result(started)).toBe('second');
    },
    SUITE_MS,
  );

  it(
    'ramps no more',
    async () => {
      await without('complete_ramp', async () => {
        const deploymentId = await project.request([document('third')], { percentage: 50 });
        expect((await project.ended(deploymentId)).last).toMatchObject({ state: 'failed', step: 'deployer' });
      });
      await eventually(
        async () => {
          expect(await routing()).toEqual({ token: expect.anything(), currentBuildId: first });
          expect(await ground.store.versions.ramping(project.project.id)).toBeUndefined();
        },
        { timeoutMs: 60_000 },
      );
    },
    SUITE_MS,
  );
});
