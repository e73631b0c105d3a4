import { type NativeConnection, Worker } from '@temporalio/worker';
import type { ProjectVersion } from '@workflow-builder/store';
import { deploymentName } from '@workflow-builder/temporal';
import type { WorkflowBindings } from './workflow-bindings.js';

/** Bounds of one Worker, so that many fit into one process. */
const LIMITS = {
  maxConcurrentWorkflowTaskExecutions: 40,
  maxConcurrentActivityTaskExecutions: 100,
  maxCachedWorkflows: 200,
  workflowThreadPoolSize: 1,
};

export interface VersionParts {
  readonly version: ProjectVersion;
  /** Code of the bundle with all workflows of the version. */
  readonly bundle: string;
  readonly bindings: WorkflowBindings;
  readonly connection: NativeConnection;
  readonly namespace: string;
  /** How long running activities may go on after a shutdown began, in milliseconds. */
  readonly graceMs: number;
}

/** The Workers of one project version, one per task queue. */
export class HostedVersion {
  readonly #workers: readonly Worker[];
  /** Settles when all Workers have ended; rejects when one of them failed, after which the others have ended too. */
  readonly ended: Promise<void>;

  private constructor(workers: readonly Worker[]) {
    this.#workers = workers;
    this.ended = this.#run();
  }

  /** Rejects without leaving anything running. */
  static async start(parts: VersionParts): Promise<HostedVersion> {
    const queues = new Set(parts.version.workflows.map(({ taskQueue }) => taskQueue));
    const created = await Promise.allSettled([...queues].map((queue) => createWorker(queue, parts)));
    const workers = created.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
    const version = new HostedVersion(workers);
    const failure = created.find((result) => result.status === 'rejected');
    if (failure === undefined) return version;
    version.shutdown();
    await version.ended;
    throw failure.reason;
  }

  /** Takes no more tasks; what runs may finish. Await {@link ended} for the end. */
  shutdown(): void {
    for (const worker of this.#workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  }

  async #run(): Promise<void> {
    const runs = this.#workers.map((worker) =>
      worker.run().finally(() => {
        this.shutdown();
      }),
    );
    const results = await Promise.allSettled(runs);
    const failure = results.find((result) => result.status === 'rejected');
    if (failure !== undefined) throw failure.reason;
  }
}

function createWorker(taskQueue: string, parts: VersionParts): Promise<Worker> {
  const { version, bundle, bindings, connection, namespace, graceMs } = parts;
  return Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: { code: bundle },
    activities: bindings.activities,
    sinks: bindings.sinks,
    workerDeploymentOptions: {
      useWorkerVersioning: true,
      version: { deploymentName: deploymentName(version.projectId), buildId: version.buildId },
      defaultVersioningBehavior: version.versioning === 'pinned' ? 'PINNED' : 'AUTO_UPGRADE',
    },
    shutdownGraceTime: graceMs,
    shutdownForceTime: 2 * graceMs,
    ...LIMITS,
  });
}
