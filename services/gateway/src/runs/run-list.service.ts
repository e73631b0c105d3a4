import { Inject, Injectable } from '@nestjs/common';
import type { RunSummary } from '@workflow-builder/contracts';
import type { Page, PageRequest, Project, Store, Workspace } from '@workflow-builder/store';
import {
  type ListedExecution,
  newestRuns,
  ProjectRuns,
  type ProjectScope,
  type RunPlace,
  serviceOfTaskQueue,
  Temporal,
} from '@workflow-builder/temporal';
import { visibleProjects } from '../access/visible-projects.js';
import { invalidFilter } from '../http/filters.js';
import { isInstant } from '../http/instants.js';
import { STORE } from '../tokens.js';
import type { RunFilter } from './run-filter.js';
import { RunWorkflows } from './run-workflows.js';

/** Lists runs as Temporal's visibility knows them: no matter who started them, each with its present status. */
@Injectable()
export class RunList {
  private readonly runs: ProjectRuns;

  constructor(
    temporal: Temporal,
    @Inject(STORE) private readonly store: Store,
  ) {
    this.runs = new ProjectRuns(temporal);
  }

  /**
   * Runs of the projects that the workspace shows, the newest first.
   * @throws Problem 404 for a project that it does not show, 400 for a foreign cursor, or when it shows too many projects
   */
  async list(workspace: Workspace, filter: RunFilter, { limit, after }: PageRequest): Promise<Page<RunSummary>> {
    const place = after === undefined ? undefined : placeOf(after);
    const scopes = await this.scopes(await visibleProjects(workspace, filter.project), filter);
    if (scopes.length === 0) return { items: [] };
    const { items, next } = await newestRuns(this.runs, { ...filter, scopes }, limit, place);
    const workflows = new RunWorkflows(this.store.versions);
    const summaries = await Promise.all(items.map((run) => summaryOf(run, workflows)));
    return { items: summaries.flat(), ...(next && { next: `${next.startedAt.toISOString()}/${next.runId}` }) };
  }

  /** A document has another type once it is renamed, and each project has its own documents. */
  private async scopes(
    projects: readonly Project[],
    { service, workflow, version }: RunFilter,
  ): Promise<readonly ProjectScope[]> {
    const scope = {
      ...(service !== undefined && { serviceId: service }),
      ...(version !== undefined && { buildId: version }),
    };
    if (workflow === undefined) return projects.map(({ id: projectId }) => ({ projectId, ...scope }));
    const known = await this.store.versions.typesOf(workflow);
    return projects.flatMap(({ id: projectId }) => {
      const types = known.filter((each) => each.projectId === projectId).map(({ type }) => type);
      return types.length === 0 ? [] : [{ projectId, types, ...scope }];
    });
  }
}

/** @throws Problem 400 */
function placeOf(cursor: string): RunPlace {
  const [startedAt = '', runId, ...rest] = cursor.split('/');
  if (!isInstant(startedAt) || runId === undefined || rest.length > 0)
    throw invalidFilter('cursor', 'is none of an earlier page');
  return { startedAt: new Date(startedAt), runId };
}

async function summaryOf(run: ListedExecution, workflows: RunWorkflows): Promise<readonly RunSummary[]> {
  const service = serviceOfTaskQueue(run.taskQueue);
  if (service === undefined) return [];
  const { workflowId: id, runId, type, status, startedAt, endedAt, buildId, parent } = run;
  const version = buildId === undefined ? {} : { buildId };
  const workflow = await workflows.of({ projectId: service.projectId, type, ...version });
  return [
    {
      ...{ id, runId, ...service, type, status, startedAt: startedAt.toISOString() },
      ...(workflow && { workflowId: workflow.workflowId }),
      ...(buildId !== undefined && { version: buildId }),
      ...(endedAt && { endedAt: endedAt.toISOString() }),
      ...(parent && { parent: { id: parent.workflowId, runId: parent.runId } }),
    },
  ];
}
