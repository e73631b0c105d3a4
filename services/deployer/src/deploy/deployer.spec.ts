import { createHash, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type { WorkflowRequest } from '../../tests/fixtures.js';
import type { CodeVerifiedDto, DeploymentRequestedDto } from '@workflow-builder/contracts';
import { openStore, StoreUnavailable, type Store, type VersionSummary } from '@workflow-builder/store';
import {
  deploymentName,
  DeploymentRuns,
  ProjectWorkflows,
  taskQueueName,
  Temporal,
  TemporalSettings,
  WorkerDeployments,
} from '@workflow-builder/temporal';
import { testDatabase, type TestDatabase, testTemporal } from '@workflow-builder/testing';
import { bundleWorkflows } from '../bundle/bundler.js';
import { Deployer } from './deployer.js';
import type { DeploymentEnd, DeploymentPorts } from './ports.js';

const SUITE_MS = 120_000;
const START_DEADLINE_MS = 20_000;

/** Answers at once, or after the signal `go`. */
const source = (type: string, answer: string, waits = false): string => `
  import { condition, defineSignal, setHandler } from '@temporalio/workflow';
  import type * as activities from './activities.js';
  export type Activities = typeof activities;
  const go = defineSignal('go');
  export async function ${type}(): Promise<string> {
    let gone = ${String(!waits)};
    setHandler(go, () => { gone = true; });
    await condition(() => gone);
    return '${answer}';
  }
`;

interface Events {
  readonly started: string[];
  readonly ended: DeploymentEnd[];
}

describe('deployer', () => {
  let database: TestDatabase;
  let store: Store;
  let temporal: Temporal;
  let connection: NativeConnection;
  let workers: StandInWorkers;
  let compiled: Map<string, CodeVerifiedDto>;
  let events: Events;
  let bundled: number;
  /** What each replay finds. */
  let stranded: { readonly error?: string };
  let projectId: string;

  beforeAll(async () => {
    Runtime.install({ logger: new DefaultLogger('ERROR') });
    database = await testDatabase();
    store = openStore({ DATABASE_URL: database.url });
    await store.migrate();
    const { address } = testTemporal();
    temporal = new Temporal(Object.assign(new TemporalSettings(), { TEMPORAL_ADDRESS: address }));
    connection = await NativeConnection.connect({ address });
  });

  beforeEach(() => {
    workers = new StandInWorkers(store, connection);
    compiled = new Map();
    events = { started: [], ended: [] };
    bundled = 0;
    stranded = {};
    projectId = `project-${randomUUID()}`;
  });

  afterEach(() => workers.stop(), SUITE_MS);

  afterAll(async () => {
    await connection.close();
    await temporal.close();
    await store.close();
    await database.drop();
  });

  const ports = (overrides: Partial<DeploymentPorts> = {}): DeploymentPorts => ({
    verifiedCode: (id) => Promise.resolve(compiled.get(id)),
    store,
    bundle: (sources) => {
      bundled += 1;
      return bundleWorkflows(sources);
    },
    nudgeWorkers: () => workers.load(projectId),
    replay: (_bundleHash, runs) => Promise.resolve(runs.map((run) => ({ ...run, ...stranded }))),
    runs: new DeploymentRuns(temporal),
    workerDeployments: new WorkerDeployments(temporal),
    projectWorkflows: new ProjectWorkflows(temporal),
    events: {
      started: (_request, version) => Promise.resolve(void events.started.push(version)),
      ended: (_request, end) => Promise.resolve(void events.ended.push(end)),
    },
    startDeadlineMs: START_DEADLINE_MS,
    ...overrides,
  });

  /** What the pipeline leaves behind when it has compiled a workflow, and a request to deploy it. */
  const requestFor = (type: string, code: string, service = { id: 'svc', name: 'Service' }): WorkflowRequest => {
    const hash = createHash('sha256').update(code).digest('hex');
    const project = { id: projectId, name: 'Project' };
    const workflow = { id: `wf-${type}`, name: type, type, nodeCount: 2, edgeCount: 1 };
    const compilationId = `cmp_${hash.slice(0, 32)}`;
    compiled.set(compilationId, {
      compilationId,
      options: { strictMode: true, includeComments: true },
      project,
      service,
      submittedAt: new Date().toISOString(),
      timings: [],
      notices: [],
      workflow,
      code: {
        files: { workflow: code, activities: '', worker: '' },
        nodeMap: { nodes: [], lines: [] },
        sourceHash: hash,
      },
      verification: { tscPassed: true, eslintPassed: true, anyTypesFound: 0 },
    });
    const deploymentId = `dep_${randomUUID().replaceAll('-', '')}`;
    return { deploymentId, project, service, workflow, occurredAt: new Date().toISOString(), compilationId };
  };

  const deploy = async (
    request: DeploymentRequestedDto,
    overrides?: Partial<DeploymentPorts>,
  ): Promise<DeploymentEnd> => {
    await new Deployer(ports(overrides)).deploy(request);
    const end = events.ended.at(-1);
    if (end === undefined) throw new Error('The deployment told nobody how it ended.');
    return end;
  };

  const versionOf = (end: DeploymentEnd): string => (end.state === 'failed' ? end.error.code : end.version);

  const startRun = (type: string, service = 'svc') =>
    temporal.call((client) =>
      client.workflow.start(type, { taskQueue: `${projectId}.${service}`, workflowId: randomUUID(), args: [{}] }),
    );

  const runToEnd = async (type: string, service?: string): Promise<unknown> => (await startRun(type, service)).result();

  it(
    'makes a first version current and tells so',
    async () => {
      const request = requestFor('Greet', source('Greet', 'one'));
      const end = await deploy(request);
      expect(end).toEqual({
        state: 'succeeded',
        at: expect.any(Date),
        version: expect.stringMatching(/^[0-9a-f]{16,}$/),
      });
      expect(events.started).toEqual([versionOf(end)]);
      expect(await runToEnd('Greet')).toBe('one');
      const deployment = await store.deployments.get(request.deploymentId);
      expect(deployment?.states.map((state) => ('step' in state ? state.step : state.state))).toEqual([
        'requested',
        'resolve',
        'bundle',
        'replay',
        'store',
        'start',
        'activate',
        'succeeded',
      ]);
    },
    SUITE_MS,
  );

  it(
    'lets an open execution finish on its version while new ones start on the next',
    async () => {
      const first = versionOf(await deploy(requestFor('Wait', source('Wait', 'one', true))));
      const open = await startRun('Wait');
      await temporal.call(() => open.query('__temporal_workflow_metadata'));
      const second = await deploy(requestFor('Wait', source('Wait', 'two')));
      expect(second).toMatchObject({ state: 'succeeded', previousVersion: first });
      expect(await runToEnd('Wait')).toBe('two');
      await temporal.call(() => open.signal('go'));
      expect(await open.result()).toBe('one');
      expect((await store.versions.get({ projectId, buildId: first }))?.status).toBe('draining');
    },
    SUITE_MS,
  );

  it(
    'knows whether its workers still poll',
    async () => {
      const buildId = versionOf(await deploy(requestFor('Polled', source('Polled', 'polled'))));
      const polled = (version: string, since: number): Promise<boolean> =>
        new WorkerDeployments(temporal).hasPolled(
          { deploymentName: deploymentName(projectId), buildId: version },
          taskQueueName(projectId, 'svc'),
          new Date(since),
        );
      expect(await polled(buildId, Date.now() - SUITE_MS)).toBe(true);
      expect(await polled('another', Date.now() - SUITE_MS)).toBe(false);
      await workers.stop();
      expect(await polled(buildId, Date.now() + SUITE_MS)).toBe(false);
    },
    SUITE_MS,
  );

  it(
    'keeps the other workflows of the project, each on the queue of its service',
    async () => {
      await deploy(requestFor('First', source('First', 'first')));
      await deploy(requestFor('Second', source('Second', 'second'), { id: 'other service', name: 'Other' }));
      expect(await runToEnd('First')).toBe('first');
      expect(await runToEnd('Second', 'other~20service')).toBe('second');
    },
    SUITE_MS,
  );

  it(
    'does nothing when nothing changed',
    async () => {
      const code = source('Same', 'same');
      const first = await deploy(requestFor('Same', code));
      const again = await deploy(requestFor('Same', code), {
        nudgeWorkers: () => Promise.reject(new Error('Nothing is to be started.')),
      });
      expect(again).toEqual({ state: 'succeeded', at: expect.any(Date), version: versionOf(first) });
      expect(bundled).toBe(1);
    },
    SUITE_MS,
  );

  it(
    'returns to earlier code without bundling it again',
    async () => {
      const [one, two] = [source('Back', 'one'), source('Back', 'two')];
      const first = await deploy(requestFor('Back', one));
      await deploy(requestFor('Back', two));
      const third = await deploy(requestFor('Back', one));
      expect(versionOf(third)).toBe(versionOf(first));
      expect(bundled).toBe(2);
      expect(await runToEnd('Back')).toBe('one');
    },
    SUITE_MS,
  );

  it(
    'ends with both workflows when two are deployed at once',
    async () => {
      const requests = [requestFor('Left', source('Left', 'left')), requestFor('Right', source('Right', 'right'))];
      await Promise.all(requests.map((request) => new Deployer(ports()).deploy(request)));
      expect(events.ended.map(({ state }) => state)).toEqual(['succeeded', 'succeeded']);
      expect(await runToEnd('Left')).toBe('left');
      expect(await runToEnd('Right')).toBe('right');
      const routing = await new WorkerDeployments(temporal).routing(deploymentName(projectId));
      expect(routing?.currentBuildId).toBe((await store.versions.current(projectId))?.buildId);
    },
    SUITE_MS,
  );

  describe('refuses for good', () => {
    it('a compilation without verified code', async () => {
      const request = requestFor('Lost', source('Lost', 'lost'));
      compiled.clear();
      expect(await deploy(request)).toMatchObject({
        state: 'failed',
        step: 'resolve',
        error: { code: 'COMPILATION_NOT_DEPLOYABLE' },
      });
    });

    it(
      'a type that another workflow of the project has',
      async () => {
        await deploy(requestFor('Twin', source('Twin', 'one')));
        const twin = requestFor('Twin', source('Twin', 'two'));
        const code = compiled.get(twin.compilationId);
        if (code === undefined) throw new Error('The fixture was not compiled.');
        compiled.set(
          twin.compilationId,
          Object.assign({}, code, { workflow: Object.assign({}, code.workflow, { id: 'another' }) }),
        );
        expect(await deploy(twin)).toMatchObject({ state: 'failed', step: 'resolve' });
      },
      SUITE_MS,
    );

    it(
      'code that makes no bundle; what served before still serves',
      async () => {
        await deploy(requestFor('Sound', source('Sound', 'sound')));
        const broken = `import { readFile } from 'node:fs'; export const Broken = async () => readFile;`;
        const end = await deploy(requestFor('Broken', broken));
        expect(end).toMatchObject({ state: 'failed', step: 'bundle', error: { code: 'DEPLOYMENT_STEP_FAILED' } });
        expect(await runToEnd('Sound')).toBe('sound');
      },
      SUITE_MS,
    );

    it(
      'a version that no worker starts; it counts as failed',
      async () => {
        const end = await deploy(requestFor('Idle', source('Idle', 'idle')), {
          nudgeWorkers: () => Promise.resolve(),
          startDeadlineMs: 200,
        });
        expect(end).toMatchObject({ state: 'failed', step: 'start' });
        expect(await store.versions.current(projectId)).toBeUndefined();
        const failed = (await store.versions.list(['failed'])).filter((version) => version.projectId === projectId);
        expect(failed).toHaveLength(1);
      },
      SUITE_MS,
    );

    it(
      'a version that workers polled for in former times and poll for no more',
      async () => {
        const [one, two] = [source('Former', 'one'), source('Former', 'two')];
        await deploy(requestFor('Former', one));
        const second = versionOf(await deploy(requestFor('Former', two)));
        const end = await deploy(requestFor('Former', one), {
          workerDeployments: Object.assign(new WorkerDeployments(temporal), {
            hasPolled: () => Promise.resolve(false),
          }),
          startDeadlineMs: 200,
        });
        expect(end).toMatchObject({ state: 'failed', step: 'start' });
        expect((await store.versions.current(projectId))?.buildId).toBe(second);
      },
      SUITE_MS,
    );

    it('and tells the same end again when the request comes again', async () => {
      const request = requestFor('Once', source('Once', 'once'));
      compiled.delete(request.compilationId);
      const first = await deploy(request);
      expect(await deploy(request)).toEqual(first);
    });
  });

  it(
    'takes up again what the bus gave up',
    async () => {
      const request = requestFor('Replayed', source('Replayed', 'replayed'));
      const away = new StoreUnavailable('away');
      await expect(new Deployer(ports({ bundle: () => Promise.reject(away) })).deploy(request)).rejects.toBe(away);
      const error = { code: 'STAGE_FAILED', severity: 'error', message: 'm', remedy: 'r', docsUrl: 'd' } as const;
      const givenUp = { state: 'failed', at: new Date(), step: 'deployer', error } as const;
      await store.deployments.append(request.deploymentId, givenUp);
      const end = await deploy(request);
      expect(end.state).toBe('succeeded');
      const states = (await store.deployments.get(request.deploymentId))?.states;
      expect(states?.at(-1)).toEqual(end);
      expect(await runToEnd('Replayed')).toBe('replayed');
    },
    SUITE_MS,
  );

  describe('goes on when its request comes again after it was cut off', () => {
    const cut = new StoreUnavailable('cut off');
    const aborting: Record<string, () => Partial<DeploymentPorts>> = {
      'before the bundle': () => ({ bundle: () => Promise.reject(cut) }),
      'before the bundle is noted': () => ({
        store: storeWith({ artifacts: { noteBundle: () => Promise.reject(cut) } }),
      }),
      'before the version is stored': () => ({ store: storeWith({ versions: { put: () => Promise.reject(cut) } }) }),
      'before workers start': () => ({ nudgeWorkers: () => Promise.reject(cut) }),
      'before it is current in Temporal': () => ({
        workerDeployments: Object.assign(new WorkerDeployments(temporal), { setCurrent: () => Promise.reject(cut) }),
      }),
      'before it is current in the store': () => ({
        store: storeWith({ versions: { completeActivation: () => Promise.reject(cut) } }),
      }),
      'before it has told': () => ({
        events: { started: () => Promise.resolve(), ended: () => Promise.reject(cut) },
      }),
    };

    it.each(Object.entries(aborting))(
      '%s',
      async (_when, overrides) => {
        const answer = `resumed ${randomUUID()}`;
        const request = requestFor('Resumed', source('Resumed', answer));
        await expect(new Deployer(ports(overrides())).deploy(request)).rejects.toBe(cut);
        const end = await deploy(request);
        expect(end.state).toBe('succeeded');
        expect(await runToEnd('Resumed')).toBe(answer);
        expect((await store.versions.current(projectId))?.buildId).toBe(versionOf(end));
      },
      SUITE_MS,
    );

    it(
      'right after it became current, and still knows what served before',
      async () => {
        const before = versionOf(await deploy(requestFor('Resumed', source('Resumed', 'one'))));
        const request = requestFor('Resumed', source('Resumed', 'two'));
        const append = (id: string, state: Parameters<Store['deployments']['append']>[1]): Promise<void> =>
          state.state === 'succeeded' ? Promise.reject(cut) : store.deployments.append(id, state);
        const cutOff = ports({ store: storeWith({ deployments: { append } }) });
        await expect(new Deployer(cutOff).deploy(request)).rejects.toBe(cut);
        expect(await deploy(request)).toMatchObject({ state: 'succeeded', previousVersion: before });
      },
      SUITE_MS,
    );
  });

  /** The store with some methods replaced. */
  function storeWith(replaced: {
    readonly artifacts?: Partial<Store['artifacts']>;
    readonly versions?: Partial<Store['versions']>;
    readonly deployments?: Partial<Store['deployments']>;
  }): Store {
    return {
      ...store,
      artifacts: overlay(store.artifacts, replaced.artifacts),
      versions: overlay(store.versions, replaced.versions),
      deployments: overlay(store.deployments, replaced.deployments),
    };
  }
});

function overlay<T extends object>(target: T, replaced: Partial<T> = {}): T {
  return new Proxy(target, {
    get: (original, key) => {
      const value: unknown = Reflect.get(key in replaced ? replaced : original, key);
      const bound: unknown = typeof value === 'function' ? value.bind(original) : value;
      return bound;
    },
  });
}

/** Polls for the stored versions of a project as the worker service does, without activities. */
class StandInWorkers {
  readonly #running = new Map<string, Promise<Worker>>();
  readonly #runs: Promise<void>[] = [];

  constructor(
    private readonly store: Store,
    private readonly connection: NativeConnection,
  ) {}

  async load(projectId: string): Promise<void> {
    const versions = await this.store.versions.list(['loading', 'ramping', 'current', 'draining']);
    for (const summary of versions.filter((version) => version.projectId === projectId)) {
      const version = await this.store.versions.get(summary);
      const bundle = await this.store.artifacts.get(summary.bundleHash);
      if (version === undefined || bundle === undefined) continue;
      for (const taskQueue of new Set(version.workflows.map((workflow) => workflow.taskQueue))) {
        const key = `${version.buildId} ${taskQueue}`;
        if (this.#running.has(key)) continue;
        this.#running.set(key, this.#start(taskQueue, version, Buffer.from(bundle).toString()));
      }
    }
    await Promise.all(this.#running.values());
  }

  async stop(): Promise<void> {
    for (const worker of await Promise.all(this.#running.values())) worker.shutdown();
    this.#running.clear();
    await Promise.all(this.#runs);
  }

  async #start(taskQueue: string, { projectId, buildId, versioning }: VersionSummary, code: string) {
    const worker = await Worker.create({
      connection: this.connection,
      taskQueue,
      workflowBundle: { code },
      activities: { none: () => Promise.resolve() },
      workerDeploymentOptions: {
        useWorkerVersioning: true,
        version: { deploymentName: deploymentName(projectId), buildId },
        defaultVersioningBehavior: versioning === 'pinned' ? 'PINNED' : 'AUTO_UPGRADE',
      },
    });
    this.#runs.push(worker.run());
    return worker;
  }
}
