import { createHash, randomUUID } from 'node:crypto';
import type { WorkflowHandle } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import type { CodeVerifiedDto, DeploymentRequestedDto } from '@workflow-builder/contracts';
import type { Manifest } from '@workflow-builder/manifest';
import { type NamedRef, openStore, type Store } from '@workflow-builder/store';
import {
  DeploymentRuns,
  ProjectSchedules,
  ProjectWorkflows,
  Temporal,
  TemporalSettings,
  WorkerDeployments,
} from '@workflow-builder/temporal';
import { testDatabase, testTemporal } from '@workflow-builder/testing';
import { bundleWorkflows } from '../src/bundle/bundler.js';
import { Deployer } from '../src/deploy/deployer.js';
import type { DeploymentEnd, DeploymentPorts } from '../src/deploy/ports.js';
import type { WorkflowRequest } from './fixtures.js';
import { StandInWorkers } from './stand-in-workers.js';

const START_DEADLINE_MS = 20_000;
const SERVICE = { id: 'svc', name: 'Service' };

/** What a workflow has beside its code. */
interface WorkflowTraits {
  readonly service?: NamedRef;
  readonly manifest?: Manifest;
}

/** Code of a workflow that answers at once, or after the signal `go`. */
export const source = (type: string, answer: string, waits = false): string => `
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

/** The build id that a deployment has brought, or the code of its error. */
export const versionOf = (end: DeploymentEnd): string => (end.state === 'failed' ? end.error.code : end.version);

/** What a deployer works with, on servers of the suite; `renew` gives each test a project of its own. */
export class Ground {
  projectId = '';
  workers: StandInWorkers;
  /** What the pipeline has left behind, by compilation. */
  readonly compiled = new Map<string, CodeVerifiedDto>();
  /** What the deployments have told others. */
  readonly events: { readonly started: string[]; readonly ended: DeploymentEnd[] } = { started: [], ended: [] };
  /** Bundles that were made. */
  bundled = 0;

  private constructor(
    readonly store: Store,
    readonly temporal: Temporal,
    private readonly connection: NativeConnection,
    private readonly dropDatabase: () => Promise<void>,
  ) {
    this.workers = new StandInWorkers(store, connection);
  }

  static async open(): Promise<Ground> {
    Runtime.install({ logger: new DefaultLogger('ERROR') });
    const database = await testDatabase();
    const store = openStore({ DATABASE_URL: database.url });
    await store.migrate();
    const { address } = testTemporal();
    const temporal = new Temporal(Object.assign(new TemporalSettings(), { TEMPORAL_ADDRESS: address }));
    return new Ground(store, temporal, await NativeConnection.connect({ address }), () => database.drop());
  }

  renew(): void {
    this.workers = new StandInWorkers(this.store, this.connection);
    this.compiled.clear();
    this.events.started.length = 0;
    this.events.ended.length = 0;
    this.bundled = 0;
    this.projectId = `project-${randomUUID()}`;
  }

  async close(): Promise<void> {
    await this.connection.close();
    await this.temporal.close();
    await this.store.close();
    await this.dropDatabase();
  }

  ports(overrides: Partial<DeploymentPorts> = {}): DeploymentPorts {
    return {
      verifiedCode: (id) => Promise.resolve(this.compiled.get(id)),
      store: this.store,
      bundle: (sources) => {
        this.bundled += 1;
        return bundleWorkflows(sources);
      },
      nudgeWorkers: () => this.workers.load(this.projectId),
      replay: (_bundleHash, runs) => Promise.resolve(runs),
      runs: new DeploymentRuns(this.temporal),
      workerDeployments: new WorkerDeployments(this.temporal),
      projectWorkflows: new ProjectWorkflows(this.temporal),
      schedules: new ProjectSchedules(this.temporal),
      events: {
        started: (_request, version) => Promise.resolve(void this.events.started.push(version)),
        ended: (_request, end) => Promise.resolve(void this.events.ended.push(end)),
      },
      startDeadlineMs: START_DEADLINE_MS,
      ...overrides,
    };
  }

  /** The store with some methods replaced. */
  storeWith(replaced: {
    readonly artifacts?: Partial<Store['artifacts']>;
    readonly versions?: Partial<Store['versions']>;
    readonly deployments?: Partial<Store['deployments']>;
  }): Store {
    const { artifacts, versions, deployments } = this.store;
    return {
      ...this.store,
      artifacts: overlay(artifacts, replaced.artifacts),
      versions: overlay(versions, replaced.versions),
      deployments: overlay(deployments, replaced.deployments),
    };
  }

  /** Leaves behind what the pipeline does when it has compiled a workflow; a request to deploy it. */
  requestFor(type: string, code: string, { service = SERVICE, manifest }: WorkflowTraits = {}): WorkflowRequest {
    const hash = createHash('sha256')
      .update(JSON.stringify([code, manifest]))
      .digest('hex');
    const project = { id: this.projectId, name: 'Project' };
    const workflow = { id: `wf-${type}`, name: type, type, nodeCount: 2, edgeCount: 1 };
    const compilationId = `cmp_${hash.slice(0, 32)}`;
    this.compiled.set(compilationId, {
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
        sourceHash: createHash('sha256').update(code).digest('hex'),
        ...(manifest !== undefined && { manifest }),
      },
      verification: { tscPassed: true, eslintPassed: true, anyTypesFound: 0 },
    });
    const deploymentId = `dep_${randomUUID().replaceAll('-', '')}`;
    return { deploymentId, project, service, workflow, occurredAt: new Date().toISOString(), compilationId };
  }

  /** Deploys; what it has told of its end. */
  async deploy(request: DeploymentRequestedDto, overrides?: Partial<DeploymentPorts>): Promise<DeploymentEnd> {
    await new Deployer(this.ports(overrides)).deploy(request);
    const end = this.events.ended.at(-1);
    if (end === undefined) throw new Error('The deployment told nobody how it ended.');
    return end;
  }

  startRun(type: string, service = SERVICE.id): Promise<WorkflowHandle> {
    const options = { taskQueue: `${this.projectId}.${service}`, workflowId: randomUUID(), args: [{}] };
    return this.temporal.call((client) => client.workflow.start(type, options));
  }

  async runToEnd(type: string, service?: string): Promise<unknown> {
    return (await this.startRun(type, service)).result();
  }
}

function overlay<T extends object>(target: T, replaced: Partial<T> = {}): T {
  return new Proxy(target, {
    get: (original, key) => {
      const value: unknown = Reflect.get(key in replaced ? replaced : original, key);
      const bound: unknown = typeof value === 'function' ? value.bind(original) : value;
      return bound;
    },
  });
}
