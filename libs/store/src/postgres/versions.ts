import type {
  ActivationStart,
  DeployedWorkflow,
  NewVersion,
  ProjectVersion,
  VersionKey,
  VersionStatus,
  VersionSummary,
  Versions,
  VersionWorkflow,
  WorkflowType,
} from '../versions.js';
import type { NamedRef } from '../projects.js';
import type { WorkflowTriggers } from '../triggers.js';
import type { Database } from './database.js';

interface VersionRow extends VersionSummary {
  readonly project: NamedRef;
}

export interface WorkflowRow extends Omit<
  VersionWorkflow,
  'inputSchema' | 'executionTimeoutMs' | 'triggers' | 'manifestHash'
> {
  readonly projectId: string;
  readonly buildId: string;
  readonly project: NamedRef;
  readonly inputSchema: object | null;
  /** Of type bigint, which arrives as text. */
  readonly executionTimeoutMs: string | null;
  readonly triggers: WorkflowTriggers | null;
  readonly manifestHash: string | null;
}

const SUMMARY = `v.project_id as "projectId", v.build_id as "buildId", v.status, v.bundle_hash as "bundleHash", v.versioning,
  v.created_at as "createdAt", v.loading_since as "loadingSince"`;
const PROJECT = `json_build_object('id', p.id, 'name', p.name) as project`;
const VERSION = `select ${SUMMARY}, ${PROJECT} from project_versions v join projects p on p.id = v.project_id`;
const WORKFLOW = `select w.project_id as "projectId", w.build_id as "buildId", w.workflow_id as "workflowId", w.name, w.type,
    json_build_object('id', s.id, 'name', s.name) as service, w.task_queue as "taskQueue", w.source_hash as "sourceHash",
    w.code_hash as "codeHash", w.node_map as "nodeMap", w.input_schema as "inputSchema",
    w.execution_timeout_ms as "executionTimeoutMs", w.triggers, w.manifest_hash as "manifestHash", ${PROJECT}
  from version_workflows w
  join services s on s.project_id = w.project_id and s.id = w.service_id
  join projects p on p.id = w.project_id`;

export class PostgresVersions implements Versions {
  constructor(private readonly database: Database) {}

  async put(version: NewVersion): Promise<void> {
    await this.database.rows('select put_version($1)', [JSON.stringify(asArgument(version))]);
  }

  async get({ projectId, buildId }: VersionKey): Promise<ProjectVersion | undefined> {
    const [row] = await this.database.rows<VersionRow>(`${VERSION} where v.project_id = $1 and v.build_id = $2`, [
      projectId,
      buildId,
    ]);
    return row === undefined ? undefined : this.#withWorkflows(row);
  }

  current(projectId: string): Promise<ProjectVersion | undefined> {
    return this.#inStatus(projectId, 'current');
  }

  ramping(projectId: string): Promise<ProjectVersion | undefined> {
    return this.#inStatus(projectId, 'ramping');
  }

  async list(statuses: readonly VersionStatus[]): Promise<readonly VersionSummary[]> {
    return this.database.rows<VersionSummary>(
      `select ${SUMMARY} from project_versions v where v.status = any($1) order by v.created_at, v.project_id, v.build_id`,
      [statuses],
    );
  }

  async findDeployed(workflowId: string): Promise<readonly DeployedWorkflow[]> {
    const rows = await this.database.rows<WorkflowRow>(
      `${WORKFLOW}
       join project_versions v on v.project_id = w.project_id and v.build_id = w.build_id and v.status = 'current'
       where w.workflow_id = $1 order by w.project_id`,
      [workflowId],
    );
    return rows.map((row) => ({ ...workflowOf(row), project: row.project, buildId: row.buildId }));
  }

  async typesOf(workflowId: string): Promise<readonly WorkflowType[]> {
    const [row] = await this.database.rows<{ types: readonly WorkflowType[] }>(
      'select list_workflow_types($1) as types',
      [workflowId],
    );
    return row?.types ?? [];
  }

  async beginActivation(
    { projectId, buildId }: VersionKey,
    base: string | undefined,
    staleAfterMs: number,
  ): Promise<ActivationStart> {
    const [row] = await this.database.rows<{ start: ActivationStart }>(
      'select begin_activation($1, $2, $3, $4) as start',
      [projectId, buildId, base ?? null, staleAfterMs],
    );
    return row?.start ?? 'busy';
  }

  completeActivation(key: VersionKey): Promise<boolean> {
    return this.#stood('complete_activation', key);
  }

  completeRamp(key: VersionKey): Promise<boolean> {
    return this.#stood('complete_ramp', key);
  }

  async abandonActivation(key: VersionKey): Promise<void> {
    await this.#stood('release_activation', key);
  }

  async withdraw(key: VersionKey): Promise<void> {
    await this.#move(key, 'ramping', 'draining');
  }

  async markDrained(key: VersionKey): Promise<void> {
    await this.#move(key, 'draining', 'drained');
  }

  async markFailed(key: VersionKey): Promise<void> {
    await this.#move(key, 'loading', 'failed');
  }

  async #move({ projectId, buildId }: VersionKey, from: VersionStatus, to: VersionStatus): Promise<void> {
    await this.database.execute(
      'update project_versions set status = $4 where project_id = $1 and build_id = $2 and status = $3',
      [projectId, buildId, from, to],
    );
  }

  async #inStatus(projectId: string, status: VersionStatus): Promise<ProjectVersion | undefined> {
    const [row] = await this.database.rows<VersionRow>(`${VERSION} where v.project_id = $1 and v.status = $2`, [
      projectId,
      status,
    ]);
    return row === undefined ? undefined : this.#withWorkflows(row);
  }

  /** Whether the claim of the version still stood. */
  async #stood(
    step: 'complete_activation' | 'complete_ramp' | 'release_activation',
    { projectId, buildId }: VersionKey,
  ): Promise<boolean> {
    const [row] = await this.database.rows<{ stood: boolean }>(`select ${step}($1, $2) as stood`, [projectId, buildId]);
    return row?.stood ?? false;
  }

  async #withWorkflows(row: VersionRow): Promise<ProjectVersion> {
    const workflows = await this.database.rows<WorkflowRow>(
      `${WORKFLOW} where w.project_id = $1 and w.build_id = $2 order by w.workflow_id`,
      [row.projectId, row.buildId],
    );
    return { ...row, workflows: workflows.map(workflowOf) };
  }
}

/** As `put_version` takes it. */
export function asArgument(version: NewVersion): object {
  const workflows = version.workflows.map(({ nodeMap, inputSchema, triggers, ...workflow }) => ({
    ...workflow,
    nodeMap: JSON.stringify(nodeMap),
    ...(inputSchema !== undefined && { inputSchema: JSON.stringify(inputSchema) }),
    ...(triggers !== undefined && { triggers: JSON.stringify(triggers) }),
  }));
  return { ...version, workflows };
}

export function workflowOf(row: WorkflowRow): VersionWorkflow {
  const { workflowId, name, type, service, taskQueue, sourceHash, codeHash, nodeMap } = row;
  const { inputSchema, executionTimeoutMs, triggers, manifestHash } = row;
  return {
    ...{ workflowId, name, type, service, taskQueue, sourceHash, codeHash, nodeMap },
    ...(inputSchema === null ? {} : { inputSchema }),
    ...(executionTimeoutMs === null ? {} : { executionTimeoutMs: Number(executionTimeoutMs) }),
    ...(triggers === null ? {} : { triggers }),
    ...(manifestHash === null ? {} : { manifestHash }),
  };
}
