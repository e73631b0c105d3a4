import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { ApplicationFailure, type Client } from '@temporalio/client';
import {
  bundleWorkflowCode,
  DefaultLogger,
  NativeConnection,
  Runtime,
  Worker,
  type Logger,
  type WorkerOptions,
  type WorkflowBundle,
} from '@temporalio/worker';
import type { RunView } from '@workflow-builder/contracts';
import type { NamedRef, VersionWorkflow } from '@workflow-builder/store';
import {
  deploymentName,
  taskQueueName,
  Temporal,
  TemporalSettings,
  WorkerDeployments,
} from '@workflow-builder/temporal';
import { eventually, testTemporal } from '@workflow-builder/testing';
import { shoppingActivities } from './shopping/shopping.js';
import { type GatewayWithStore, startGatewayWithStore } from './gateway-with-store.js';

const workflowsPath = fileURLToPath(new URL('./workflows.ts', import.meta.url));

const activities = {
  ...shoppingActivities,
  reserve: (item: string): string => {
    if (item === 'last')
      throw ApplicationFailure.create({ type: 'OUT_OF_STOCK', message: 'none left', nonRetryable: true });
    return item.toUpperCase();
  },
};

/** The build id of the version that a project of this name has deployed. */
export const buildIdOf = (project: string): string => createHash('sha256').update(project).digest('hex');

/** A project with a version of its own and a worker for it, as the deployer leaves one. */
export interface HostedProject {
  readonly projectId: string;
  readonly buildId: string;
}

/** A gateway with a store, and a worker that executes the workflows of `workflows.ts`. */
export class RunningWorkflows {
  private constructor(
    readonly gateway: GatewayWithStore,
    private readonly temporal: Temporal,
    private readonly taskQueue: string,
    private readonly workers: Workers,
  ) {}

  /** @param environment adds to the gateway's settings */
  static async start(environment: Readonly<Record<string, string>> = {}): Promise<RunningWorkflows> {
    const { address, taskQueue } = testTemporal();
    const logger = new DefaultLogger('ERROR');
    Runtime.install({ logger });
    const gateway = await startGatewayWithStore({ TEMPORAL_ADDRESS: address, ...environment });
    const workers = await Workers.connect(address, logger);
    await workers.start({ taskQueue });
    const temporal = new Temporal(Object.assign(new TemporalSettings(), { TEMPORAL_ADDRESS: address }));
    return new RunningWorkflows(gateway, temporal, taskQueue, workers);
  }

  async stop(): Promise<void> {
    await this.workers.stop();
    await this.temporal.close();
    await this.gateway.stop();
  }

  call<T>(work: (client: Client) => Promise<T>): Promise<T> {
    return this.temporal.call(work);
  }

  /** Deploys workflows, by their types, on a task queue and a version of the project's own. */
  hosted(...types: readonly string[]): Promise<HostedProject> {
    return this.host(types.map((type) => this.workflow(type)));
  }

  /** Deploys workflows, on a task queue and a version of the project's own. */
  async host(workflows: readonly VersionWorkflow[]): Promise<HostedProject> {
    const name = testTemporal().taskQueue;
    const projectId = `proj-${name}`;
    const taskQueue = taskQueueName(projectId, 's1');
    const version = { deploymentName: deploymentName(projectId), buildId: buildIdOf(name) };
    await this.workers.start({
      taskQueue,
      workerDeploymentOptions: { useWorkerVersioning: true, version, defaultVersioningBehavior: 'PINNED' },
    });
    const deployments = new WorkerDeployments(this.temporal);
    await eventually(
      async () => {
        const routing = await deployments.routing(version.deploymentName);
        expect(routing && (await deployments.setCurrent(version, routing))).toEqual({ outcome: 'done' });
      },
      { timeoutMs: 30_000 },
    );
    await this.deployed(name, ...workflows.map((workflow) => ({ ...workflow, taskQueue })));
    return { projectId, buildId: version.buildId };
  }

  workflow(type: string, workflowId = `doc-${type}`): VersionWorkflow {
    return {
      workflowId,
      name: type,
      type,
      service: { id: 's1', name: 'Service' },
      taskQueue: this.taskQueue,
      sourceHash: 'a'.repeat(64),
      codeHash: 'code',
      nodeMap: { nodes: [], lines: [] },
    };
  }

  /**
   * Deploys through the ports, as the deployer would.
   * @param project one that there is, or the name of a new one
   */
  async deployed(project: string | NamedRef, ...workflows: readonly VersionWorkflow[]): Promise<void> {
    const { projects, artifacts, versions } = this.gateway.store;
    const { id, name } = typeof project === 'string' ? { id: `proj-${project}`, name: project } : project;
    const key = { projectId: id, buildId: buildIdOf(name) };
    await projects.ensure({ id, name }, { id: 's1', name: 'Service' });
    const bytes = Buffer.from(name);
    const hash = await artifacts.put(bytes);
    await versions.put({
      ...key,
      bundleHash: hash,
      versioning: 'pinned',
      workflows: workflows.map((each) => ({ ...each, codeHash: hash })),
    });
    await versions.beginActivation(key, undefined, 60_000);
    await versions.completeActivation(key);
  }

  start(workflowId: string, body: object, headers?: Record<string, string>): Promise<Response> {
    return this.gateway.post(`/api/workflows/${workflowId}/runs`, body, headers);
  }

  async started(workflowId: string, body: object, headers?: Record<string, string>): Promise<RunView> {
    const response = await this.start(workflowId, body, headers);
    const view = (await response.json()) as RunView;
    expect([response.status, response.headers.get('location')]).toEqual([201, `/api/runs/${view.id}`]);
    return view;
  }

  ended(id: string): Promise<RunView> {
    return eventually(
      async () => {
        const view = (await (await this.gateway.get(`/api/runs/${id}`)).json()) as RunView;
        expect(view.status).not.toBe('running');
        return view;
      },
      { timeoutMs: 30_000 },
    );
  }
}

/** Workers of the workflows of `workflows.ts`. */
class Workers {
  private readonly running: { readonly worker: Worker; readonly ended: Promise<void> }[] = [];

  private constructor(
    private readonly connection: NativeConnection,
    private readonly workflowBundle: WorkflowBundle,
  ) {}

  static async connect(address: string, logger: Logger): Promise<Workers> {
    const connection = await NativeConnection.connect({ address });
    return new Workers(connection, await bundleWorkflowCode({ workflowsPath, logger }));
  }

  async start(options: Pick<WorkerOptions, 'taskQueue' | 'workerDeploymentOptions'>): Promise<void> {
    const { connection, workflowBundle } = this;
    const worker = await Worker.create({ connection, activities, workflowBundle, ...options });
    this.running.push({ worker, ended: worker.run() });
  }

  async stop(): Promise<void> {
    for (const { worker } of this.running) worker.shutdown();
    await Promise.all(this.running.map(({ ended }) => ended));
    await this.connection.close();
  }
}
