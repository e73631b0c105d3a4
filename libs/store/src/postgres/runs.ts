import type { Run, Runs } from '../runs.js';
import type { Database } from './database.js';

export class PostgresRuns implements Runs {
  constructor(private readonly database: Database) {}

  async record(run: Run): Promise<void> {
    await this.database.execute(
      `insert into runs (id, run_id, project_id, service_id, workflow_id, type, version, started_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
      [run.id, run.runId, run.projectId, run.serviceId, run.workflowId, run.type, run.version, run.startedAt],
    );
  }

  async get(id: string): Promise<Run | undefined> {
    const [run] = await this.database.rows<Run>(
      `select id, run_id as "runId", project_id as "projectId", service_id as "serviceId",
         workflow_id as "workflowId", type, version, started_at as "startedAt"
       from runs where id = $1`,
      [id],
    );
    return run;
  }

  async deleteBefore(before: Date, limit: number): Promise<number> {
    const [row] = await this.database.rows<{ deleted: number }>('select delete_runs_before($1, $2) as deleted', [
      before,
      limit,
    ]);
    return row?.deleted ?? 0;
  }
}
