import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { ApplicationFailure, type Client } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type { RunView } from '@workflow-builder/contracts';
import type { VersionWorkflow } from '@workflow-builder/store';
import { Temporal, TemporalSettings } from '@workflow-builder/temporal';
import { eventually, testTemporal } from '@workflow-builder/testing';
import { type GatewayWithStore, startGatewayWithStore } from './gateway-with-store.js';

const workflowsPath = fileURLToPath(new URL('./workflows.ts', import.meta.url));

const activities = {
  reserve: (item: string): string => {
    if (item === 'last')
      throw ApplicationFailure.create({ type: 'OUT_OF_STOCK', message: 'none left', nonRetryable: true });
    return item.toUpperCase();
  },
};

/** The build id of the version that a project of this name has deployed. */
export const buildIdOf = (project: string): string => createHash('sha256').update(project).digest('hex');

/** A gateway with a store, and a worker that executes the workflows of `workflows.ts`. */
export class RunningWorkflows {
  private constructor(
    readonly gateway: GatewayWithStore,
    private readonly temporal: Temporal,
    private readonly taskQueue: string,
    private readonly stopWorker: () => Promise<void>,
  ) {}

  static async start(): Promise<RunningWorkflows> {
    const { address, taskQueue } = testTemporal();
    const logger = new DefaultLogger('ERROR');
    Runtime.install({ logger });
    const gateway = await startGatewayWithStore({ TEMPORAL_ADDRESS: address });
    const connection = await NativeConnection.connect({ address });
    const workflowBundle = await bundleWorkflowCode({ workflowsPath, logger });
    const worker = await Worker.create({ connection, taskQueue, activities, workflowBundle });
    const working = worker.run();
    const temporal = new Temporal(Object.assign(new TemporalSettings(), { TEMPORAL_ADDRESS: address }));
    return new RunningWorkflows(gateway, temporal, taskQueue, async () => {
      worker.shutdown();
      await working;
      await connection.close();
    });
  }

  async stop(): Promise<void> {
    await this.stopWorker();
    await this.temporal.close();
    await this.gateway.stop();
  }

  call<T>(work: (client: Client) => Promise<T>): Promise<T> {
    return this.temporal.call(work);
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

  /** Deploys through the ports, as the deployer would. */
  async deployed(name: string, ...workflows: readonly VersionWorkflow[]): Promise<void> {
    const { projects, artifacts, versions } = this.gateway.store;
    const key = { projectId: `proj-${name}`, buildId: buildIdOf(name) };
    await projects.ensure({ id: key.projectId, name }, { id: 's1', name: 'Service' });
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
    return eventually(async () => {
      const view = (await (await this.gateway.get(`/api/runs/${id}`)).json()) as RunView;
      expect(view.status).not.toBe('running');
      return view;
    });
  }
}
