import type { SupabaseClient } from '@supabase/supabase-js';
import type { SqlFunctions } from '../functions/sql-functions.js';
import type { Run, Runs } from '../runs.js';
import { answered } from './answers.js';

const RUN =
  'id, runId:run_id, projectId:project_id, serviceId:service_id, workflowId:workflow_id, type, version, startedAt:started_at';

export class SupabaseRuns implements Runs {
  constructor(
    private readonly client: SupabaseClient,
    private readonly functions: SqlFunctions,
  ) {}

  async record(run: Run): Promise<void> {
    const row = {
      id: run.id,
      run_id: run.runId,
      project_id: run.projectId,
      service_id: run.serviceId,
      workflow_id: run.workflowId,
      type: run.type,
      version: run.version,
      started_at: run.startedAt.toISOString(),
    };
    await answered(this.client.from('runs').upsert(row, { onConflict: 'id', ignoreDuplicates: true }));
  }

  async get(id: string): Promise<Run | undefined> {
    type Row = Omit<Run, 'startedAt'> & { readonly startedAt: string };
    const row = await answered(this.client.from('runs').select(RUN).eq('id', id).maybeSingle<Row>());
    return row === null ? undefined : { ...row, startedAt: new Date(row.startedAt) };
  }

  deleteBefore(before: Date, limit: number): Promise<number> {
    return this.functions.call('delete_runs_before', { p_before: before.toISOString(), p_limit: limit });
  }
}
