import { type NativeConnection, Worker } from '@temporalio/worker';
import type { Store, VersionSummary } from '@workflow-builder/store';
import { deploymentName } from '@workflow-builder/temporal';

/** Polls for the stored versions of a project as the worker service does, without activities. */
export class StandInWorkers {
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
