import type { SupabaseClient } from '@supabase/supabase-js';
import type { SqlFunctions } from '../functions/sql-functions.js';
import { asArgument, type WorkflowRow, workflowOf } from '../postgres/versions.js';
import type { NamedRef } from '../projects.js';
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
import { answered } from './answers.js';

interface SummaryRow extends Omit<VersionSummary, 'createdAt' | 'loadingSince'> {
  readonly createdAt: string;
  readonly loadingSince: string;
}

interface VersionRow extends SummaryRow {
  readonly project: NamedRef;
}

type DeployedRow = WorkflowRow & { readonly version: { readonly project: NamedRef } };

const SUMMARY =
  'projectId:project_id, buildId:build_id, status, bundleHash:bundle_hash, versioning, createdAt:created_at, loadingSince:loading_since';
const WORKFLOW =
  'projectId:project_id, buildId:build_id, workflowId:workflow_id, name, type, service:services(id, name), taskQueue:task_queue, sourceHash:source_hash, codeHash:code_hash, nodeMap:node_map, inputSchema:input_schema, executionTimeoutMs:execution_timeout_ms, triggers, manifestHash:manifest_hash';
const VERSION = `${SUMMARY}, project:projects(id, name)`;

export class SupabaseVersions implements Versions {
  constructor(
    private readonly client: SupabaseClient,
    private readonly functions: SqlFunctions,
  ) {}

  async put(version: NewVersion): Promise<void> {
    await this.functions.call('put_version', { p_version: asArgument(version) });
  }

  get({ projectId, buildId }: VersionKey): Promise<ProjectVersion | undefined> {
    return this.#one(projectId, 'build_id', buildId);
  }

  current(projectId: string): Promise<ProjectVersion | undefined> {
    return this.#one(projectId, 'status', 'current');
  }

  ramping(projectId: string): Promise<ProjectVersion | undefined> {
    return this.#one(projectId, 'status', 'ramping');
  }

  async list(statuses: readonly VersionStatus[]): Promise<readonly VersionSummary[]> {
    const request = this.client
      .from('project_versions')
      .select(SUMMARY)
      .in('status', statuses)
      .order('created_at')
      .order('project_id')
      .order('build_id')
      .overrideTypes<SummaryRow[], { merge: false }>();
    return (await answered(request)).map(summaryOf);
  }

  async findDeployed(workflowId: string): Promise<readonly DeployedWorkflow[]> {
    const request = this.client
      .from('version_workflows')
      .select(`${WORKFLOW}, version:project_versions!inner(status, project:projects(id, name))`)
      .eq('workflow_id', workflowId)
      .eq('project_versions.status', 'current')
      .order('project_id')
      .overrideTypes<DeployedRow[], { merge: false }>();
    const rows = await answered(request);
    return rows.map((row) => ({ ...workflowOf(row), project: row.version.project, buildId: row.buildId }));
  }

  typesOf(workflowId: string): Promise<readonly WorkflowType[]> {
    return this.functions.call<readonly WorkflowType[]>('list_workflow_types', { p_workflow: workflowId });
  }

  beginActivation(
    { projectId, buildId }: VersionKey,
    base: string | undefined,
    staleAfterMs: number,
  ): Promise<ActivationStart> {
    return this.functions.call<ActivationStart>('begin_activation', {
      p_project_id: projectId,
      p_build_id: buildId,
      p_base: base,
      p_stale_after_ms: staleAfterMs,
    });
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
    const rows = this.client.from('project_versions').update({ status: to });
    await answered(rows.eq('project_id', projectId).eq('build_id', buildId).eq('status', from));
  }

  /** Whether the claim of the version still stood. */
  #stood(
    step: 'complete_activation' | 'complete_ramp' | 'release_activation',
    { projectId, buildId }: VersionKey,
  ): Promise<boolean> {
    return this.functions.call<boolean>(step, { p_project_id: projectId, p_build_id: buildId });
  }

  async #one(projectId: string, column: 'build_id' | 'status', value: string): Promise<ProjectVersion | undefined> {
    const request = this.client.from('project_versions').select(VERSION).eq('project_id', projectId).eq(column, value);
    const row = await answered(request.maybeSingle<VersionRow>());
    if (row === null) return undefined;
    return { ...summaryOf(row), project: row.project, workflows: await this.#workflowsOf(row) };
  }

  /** Asked for by themselves: PostgREST embeds rows as jsonb, which refuses the \u0000 that a label may hold. */
  async #workflowsOf({ projectId, buildId }: VersionKey): Promise<readonly VersionWorkflow[]> {
    const request = this.client
      .from('version_workflows')
      .select(WORKFLOW)
      .eq('project_id', projectId)
      .eq('build_id', buildId)
      .order('workflow_id')
      .overrideTypes<WorkflowRow[], { merge: false }>();
    return (await answered(request)).map(workflowOf);
  }
}

function summaryOf(row: SummaryRow): VersionSummary {
  const { projectId, buildId, status, bundleHash, versioning } = row;
  const times = { createdAt: new Date(row.createdAt), loadingSince: new Date(row.loadingSince) };
  return { projectId, buildId, status, bundleHash, versioning, ...times };
}
