import { Inject, Injectable } from '@nestjs/common';
import type { Run, Store } from '@workflow-builder/store';
import { meansNotFound, serviceOfTaskQueue, Temporal } from '@workflow-builder/temporal';
import { isPlausibleId } from '../http/ids.js';
import { STORE } from '../tokens.js';
import { runNotFound } from './run-not-found.js';
import { RunWorkflows } from './run-workflows.js';

/** Runs by id: those that were started here, and those that workflows and schedules started, which only Temporal knows. */
@Injectable()
export class KnownRuns {
  constructor(
    private readonly temporal: Temporal,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** How the run began. @throws Problem 404 for an id that no project has a run of */
  async get(id: string): Promise<Run> {
    const run = isPlausibleId(id) ? ((await this.store.runs.get(id)) ?? (await this.inTemporal(id))) : undefined;
    if (run === undefined) throw runNotFound(id);
    return run;
  }

  /** Whatever a version of ours has the type of, on the task queue of a service. */
  private async inTemporal(id: string): Promise<Run | undefined> {
    const described = await this.describe(id);
    const service = serviceOfTaskQueue(described?.taskQueue ?? '');
    if (described === undefined || service === undefined) return undefined;
    const { runId, type, startTime, raw } = described;
    const { projectId } = service;
    const buildId = raw.workflowExecutionInfo?.versioningInfo?.deploymentVersion?.buildId;
    const version = buildId ?? (await this.store.versions.current(projectId))?.buildId;
    if (version === undefined) return undefined;
    const workflow = await new RunWorkflows(this.store.versions).of({ projectId, buildId: version, type });
    if (workflow === undefined) return undefined;
    return { id, runId, ...service, workflowId: workflow.workflowId, type, version, startedAt: startTime };
  }

  private async describe(id: string) {
    try {
      return await this.temporal.call(({ workflow }) => workflow.getHandle(id).describe());
    } catch (error) {
      if (meansNotFound(error)) return undefined;
      throw error;
    }
  }
}
