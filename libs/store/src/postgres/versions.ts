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
} from '../versions.js';
import type { NamedRef } from '../projects.js';
import type { Database, Queryable } from './database.js';

interface VersionRow extends VersionSummary {
  readonly project: NamedRef;
}

interface WorkflowRow extends Omit<VersionWorkflow, 'inputSchema' | 'executionTimeoutMs'> {
  readonly projectId: string;
  readonly buildId: string;
  readonly project: NamedRef;
  readonly inputSchema: object | null;
  /** Of type bigint, which arrives as text. */
  readonly executionTimeoutMs: string | null;
}

const SUMMARY = `v.project_id as "projectId", v.build_id as "buildId", v.status, v.bundle_hash as "bundleHash",
  v.created_at as "createdAt", v.loading_since as "loadingSince"`;
const PROJECT = `json_build_object('id', p.id, 'name', p.name) as project`;
const VERSION = `select ${SUMMARY}, ${PROJECT} from project_versions v join projects p on p.id = v.project_id`;
const WORKFLOW = `select w.project_id as "projectId", w.build_id as "buildId", w.workflow_id as "workflowId", w.name, w.type,
    json_build_object('id', s.id, 'name', s.name) as service, w.task_queue as "taskQueue", w.source_hash as "sourceHash",
    w.code_hash as "codeHash", w.node_map as "nodeMap", w.input_schema as "inputSchema",
    w.execution_timeout_ms as "executionTimeoutMs", ${PROJECT}
  from version_workflows w
  join services s on s.project_id = w.project_id and s.id = w.service_id
  join projects p on p.id = w.project_id`;

export class PostgresVersions implements Versions {
  constructor(private readonly database: Database) {}

  async put({ projectId, buildId, bundleHash, workflows }: NewVersion): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const inserted = await transaction.execute(
        `insert into project_versions (project_id, build_id, bundle_hash, status) values ($1, $2, $3, 'loading')
         on conflict (project_id, build_id) do nothing`,
        [projectId, buildId, bundleHash],
      );
      if (inserted === 0) {
        await transaction.execute(
          `update project_versions set status = 'loading', loading_since = now()
           where project_id = $1 and build_id = $2 and status in ('failed', 'drained')`,
          [projectId, buildId],
        );
        return;
      }
      for (const workflow of workflows) await putWorkflow(transaction, { projectId, buildId }, workflow);
    });
  }

  async get({ projectId, buildId }: VersionKey): Promise<ProjectVersion | undefined> {
    const [row] = await this.database.rows<VersionRow>(`${VERSION} where v.project_id = $1 and v.build_id = $2`, [
      projectId,
      buildId,
    ]);
    return row === undefined ? undefined : this.#withWorkflows(row);
  }

  async current(projectId: string): Promise<ProjectVersion | undefined> {
    const [row] = await this.database.rows<VersionRow>(`${VERSION} where v.project_id = $1 and v.status = 'current'`, [
      projectId,
    ]);
    return row === undefined ? undefined : this.#withWorkflows(row);
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

  async beginActivation(
    { projectId, buildId }: VersionKey,
    base: string | undefined,
    staleAfterMs: number,
  ): Promise<ActivationStart> {
    return this.database.transaction(async (transaction) => {
      await lockProject(transaction, projectId);
      if ((await currentBuildId(transaction, projectId)) !== base) return 'conflict';
      const claimed = await transaction.execute(
        `insert into activations as a (project_id, build_id) values ($1, $2)
         on conflict (project_id) do update set build_id = excluded.build_id, begun_at = now()
         where a.build_id = excluded.build_id or a.begun_at < now() - make_interval(secs => $3)`,
        [projectId, buildId, staleAfterMs / 1000],
      );
      return claimed === 1 ? 'begun' : 'busy';
    });
  }

  async completeActivation(key: VersionKey): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      await lockProject(transaction, key.projectId);
      if (!(await releaseClaim(transaction, key))) return false;
      await transaction.execute(
        `update project_versions set status = 'draining' where project_id = $1 and status = 'current' and build_id <> $2`,
        [key.projectId, key.buildId],
      );
      await transaction.execute(
        `update project_versions set status = 'current' where project_id = $1 and build_id = $2`,
        [key.projectId, key.buildId],
      );
      return true;
    });
  }

  async abandonActivation(key: VersionKey): Promise<void> {
    await releaseClaim(this.database, key);
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

  async #withWorkflows(row: VersionRow): Promise<ProjectVersion> {
    const workflows = await this.database.rows<WorkflowRow>(
      `${WORKFLOW} where w.project_id = $1 and w.build_id = $2 order by w.workflow_id`,
      [row.projectId, row.buildId],
    );
    return { ...row, workflows: workflows.map(workflowOf) };
  }
}

async function putWorkflow(transaction: Queryable, version: VersionKey, workflow: VersionWorkflow): Promise<void> {
  await transaction.execute(
    `insert into version_workflows
       (project_id, build_id, workflow_id, name, type, service_id, task_queue, source_hash, code_hash, node_map, input_schema,
        execution_timeout_ms)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      version.projectId,
      version.buildId,
      workflow.workflowId,
      workflow.name,
      workflow.type,
      workflow.service.id,
      workflow.taskQueue,
      workflow.sourceHash,
      workflow.codeHash,
      JSON.stringify(workflow.nodeMap),
      workflow.inputSchema === undefined ? null : JSON.stringify(workflow.inputSchema),
      workflow.executionTimeoutMs ?? null,
    ],
  );
}

/** Until the transaction ends, no other one changes which version of the project serves or is about to. */
async function lockProject(transaction: Queryable, projectId: string): Promise<void> {
  await transaction.rows('select 1 from projects where id = $1 for update', [projectId]);
}

async function currentBuildId(transaction: Queryable, projectId: string): Promise<string | undefined> {
  const [row] = await transaction.rows<{ buildId: string }>(
    `select build_id as "buildId" from project_versions where project_id = $1 and status = 'current'`,
    [projectId],
  );
  return row?.buildId;
}

async function releaseClaim(queryable: Queryable, { projectId, buildId }: VersionKey): Promise<boolean> {
  const released = await queryable.execute('delete from activations where project_id = $1 and build_id = $2', [
    projectId,
    buildId,
  ]);
  return released === 1;
}

function workflowOf(row: WorkflowRow): VersionWorkflow {
  const { workflowId, name, type, service, taskQueue, sourceHash, codeHash, nodeMap } = row;
  const { inputSchema, executionTimeoutMs } = row;
  return {
    ...{ workflowId, name, type, service, taskQueue, sourceHash, codeHash, nodeMap },
    ...(inputSchema === null ? {} : { inputSchema }),
    ...(executionTimeoutMs === null ? {} : { executionTimeoutMs: Number(executionTimeoutMs) }),
  };
}
