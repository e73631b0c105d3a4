import type { ProjectVersion, Versions, VersionWorkflow } from '@workflow-builder/store';

/** What a run says of the workflow that it executes. */
export interface RunOrigin {
  readonly projectId: string;
  /** Absent until a worker has taken it up. */
  readonly buildId?: string;
  readonly type: string;
}

/** Finds the workflows of runs in the versions that these are on. Asks the store once per version; for one request. */
export class RunWorkflows {
  readonly #versions = new Map<string, Promise<ProjectVersion | undefined>>();

  constructor(private readonly store: Pick<Versions, 'get' | 'current'>) {}

  /** Undefined for a type that the version does not hold; without a version the one that serves stands in. */
  async of({ projectId, buildId, type }: RunOrigin): Promise<VersionWorkflow | undefined> {
    const key = JSON.stringify([projectId, buildId]);
    const version =
      this.#versions.get(key) ??
      (buildId === undefined ? this.store.current(projectId) : this.store.get({ projectId, buildId }));
    this.#versions.set(key, version);
    return (await version)?.workflows.find((workflow) => workflow.type === type);
  }
}
