import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deploymentName, taskQueueName, WorkerDeployments } from '@workflow-builder/temporal';
import { Ground, source, versionOf } from '../../tests/ground.js';
import { Deployer } from './deployer.js';

const SUITE_MS = 120_000;

describe('deployer', () => {
  let ground: Ground;

  beforeAll(async () => {
    ground = await Ground.open();
  });

  beforeEach(() => ground.renew());

  afterEach(() => ground.workers.stop(), SUITE_MS);

  afterAll(() => ground.close());

  it(
    'makes a first version current and tells so',
    async () => {
      const request = ground.requestFor('Greet', source('Greet', 'one'));
      const end = await ground.deploy(request);
      expect(end).toEqual({
        state: 'succeeded',
        at: expect.any(Date),
        version: expect.stringMatching(/^[0-9a-f]{16,}$/),
      });
      expect(ground.events.started).toEqual([versionOf(end)]);
      expect(await ground.runToEnd('Greet')).toBe('one');
      const deployment = await ground.store.deployments.get(request.deploymentId);
      expect(deployment?.states.map((state) => ('step' in state ? state.step : state.state))).toEqual([
        'requested',
        'resolve',
        'bundle',
        'replay',
        'store',
        'start',
        'activate',
        'variables',
        'schedules',
        'succeeded',
      ]);
    },
    SUITE_MS,
  );

  it(
    'lets an open execution finish on its version while new ones start on the next',
    async () => {
      const first = versionOf(await ground.deploy(ground.requestFor('Wait', source('Wait', 'one', true))));
      const open = await ground.startRun('Wait');
      await ground.temporal.call(() => open.query('__temporal_workflow_metadata'));
      const second = await ground.deploy(ground.requestFor('Wait', source('Wait', 'two')));
      expect(second).toMatchObject({ state: 'succeeded', previousVersion: first });
      expect(await ground.runToEnd('Wait')).toBe('two');
      await ground.temporal.call(() => open.signal('go'));
      expect(await open.result()).toBe('one');
      expect((await ground.store.versions.get({ projectId: ground.projectId, buildId: first }))?.status).toBe(
        'draining',
      );
    },
    SUITE_MS,
  );

  it(
    'knows whether its workers still poll',
    async () => {
      const buildId = versionOf(await ground.deploy(ground.requestFor('Polled', source('Polled', 'polled'))));
      const polled = (version: string, since: number): Promise<boolean> =>
        new WorkerDeployments(ground.temporal).hasPolled(
          { deploymentName: deploymentName(ground.projectId), buildId: version },
          taskQueueName(ground.projectId, 'svc'),
          new Date(since),
        );
      expect(await polled(buildId, Date.now() - SUITE_MS)).toBe(true);
      expect(await polled('another', Date.now() - SUITE_MS)).toBe(false);
      await ground.workers.stop();
      expect(await polled(buildId, Date.now() + SUITE_MS)).toBe(false);
    },
    SUITE_MS,
  );

  it(
    'keeps the other workflows of the project, each on the queue of its service',
    async () => {
      await ground.deploy(ground.requestFor('First', source('First', 'first')));
      await ground.deploy(
        ground.requestFor('Second', source('Second', 'second'), { service: { id: 'other service', name: 'Other' } }),
      );
      expect(await ground.runToEnd('First')).toBe('first');
      expect(await ground.runToEnd('Second', 'other~20service')).toBe('second');
    },
    SUITE_MS,
  );

  it(
    'does nothing when nothing changed',
    async () => {
      const code = source('Same', 'same');
      const first = await ground.deploy(ground.requestFor('Same', code));
      const again = await ground.deploy(ground.requestFor('Same', code), {
        nudgeWorkers: () => Promise.reject(new Error('Nothing is to be started.')),
      });
      expect(again).toEqual({ state: 'succeeded', at: expect.any(Date), version: versionOf(first) });
      expect(ground.bundled).toBe(1);
    },
    SUITE_MS,
  );

  it(
    'returns to earlier code without bundling it again',
    async () => {
      const [one, two] = [source('Back', 'one'), source('Back', 'two')];
      const first = await ground.deploy(ground.requestFor('Back', one));
      await ground.deploy(ground.requestFor('Back', two));
      const third = await ground.deploy(ground.requestFor('Back', one));
      expect(versionOf(third)).toBe(versionOf(first));
      expect(ground.bundled).toBe(2);
      expect(await ground.runToEnd('Back')).toBe('one');
    },
    SUITE_MS,
  );

  it(
    'ends with both workflows when two are deployed at once',
    async () => {
      const requests = [
        ground.requestFor('Left', source('Left', 'left')),
        ground.requestFor('Right', source('Right', 'right')),
      ];
      await Promise.all(requests.map((request) => new Deployer(ground.ports()).deploy(request)));
      expect(ground.events.ended.map(({ state }) => state)).toEqual(['succeeded', 'succeeded']);
      expect(await ground.runToEnd('Left')).toBe('left');
      expect(await ground.runToEnd('Right')).toBe('right');
      const routing = await new WorkerDeployments(ground.temporal).routing(deploymentName(ground.projectId));
      expect(routing?.currentBuildId).toBe((await ground.store.versions.current(ground.projectId))?.buildId);
    },
    SUITE_MS,
  );

  describe('refuses for good', () => {
    it('a compilation without verified code', async () => {
      const request = ground.requestFor('Lost', source('Lost', 'lost'));
      ground.compiled.clear();
      expect(await ground.deploy(request)).toMatchObject({
        state: 'failed',
        step: 'resolve',
        error: { code: 'COMPILATION_NOT_DEPLOYABLE' },
      });
    });

    it(
      'a type that another workflow of the project has',
      async () => {
        await ground.deploy(ground.requestFor('Twin', source('Twin', 'one')));
        const twin = ground.requestFor('Twin', source('Twin', 'two'));
        const code = ground.compiled.get(twin.compilationId);
        if (code === undefined) throw new Error('The fixture was not ground.compiled.');
        ground.compiled.set(
          twin.compilationId,
          Object.assign({}, code, { workflow: Object.assign({}, code.workflow, { id: 'another' }) }),
        );
        expect(await ground.deploy(twin)).toMatchObject({ state: 'failed', step: 'resolve' });
      },
      SUITE_MS,
    );

    it(
      'code that makes no bundle; what served before still serves',
      async () => {
        await ground.deploy(ground.requestFor('Sound', source('Sound', 'sound')));
        const broken = `import { readFile } from 'node:fs'; export const Broken = async () => readFile;`;
        const end = await ground.deploy(ground.requestFor('Broken', broken));
        expect(end).toMatchObject({ state: 'failed', step: 'bundle', error: { code: 'DEPLOYMENT_STEP_FAILED' } });
        expect(await ground.runToEnd('Sound')).toBe('sound');
      },
      SUITE_MS,
    );

    it(
      'a version that no worker starts; it counts as failed',
      async () => {
        const end = await ground.deploy(ground.requestFor('Idle', source('Idle', 'idle')), {
          nudgeWorkers: () => Promise.resolve(),
          startDeadlineMs: 200,
        });
        expect(end).toMatchObject({ state: 'failed', step: 'start' });
        expect(await ground.store.versions.current(ground.projectId)).toBeUndefined();
        const failed = (await ground.store.versions.list(['failed'])).filter(
          (version) => version.projectId === ground.projectId,
        );
        expect(failed).toHaveLength(1);
      },
      SUITE_MS,
    );

    it(
      'a version that workers polled for in former times and poll for no more',
      async () => {
        const [one, two] = [source('Former', 'one'), source('Former', 'two')];
        await ground.deploy(ground.requestFor('Former', one));
        const second = versionOf(await ground.deploy(ground.requestFor('Former', two)));
        const end = await ground.deploy(ground.requestFor('Former', one), {
          workerDeployments: Object.assign(new WorkerDeployments(ground.temporal), {
            hasPolled: () => Promise.resolve(false),
          }),
          startDeadlineMs: 200,
        });
        expect(end).toMatchObject({ state: 'failed', step: 'start' });
        expect((await ground.store.versions.current(ground.projectId))?.buildId).toBe(second);
      },
      SUITE_MS,
    );

    it('and tells the same end again when the request comes again', async () => {
      const request = ground.requestFor('Once', source('Once', 'once'));
      ground.compiled.delete(request.compilationId);
      const first = await ground.deploy(request);
      expect(await ground.deploy(request)).toEqual(first);
    });
  });
});
