import type { SupabaseClient } from '@supabase/supabase-js';
import type { LogEntryDto } from '@workflow-builder/contracts';
import type { SqlFunctions } from '../functions/sql-functions.js';
import type { RunLogs } from '../run-logs.js';
import { answered } from './answers.js';

const DEFAULT_LIMIT = 1_000;

export class SupabaseRunLogs implements RunLogs {
  constructor(
    private readonly client: SupabaseClient,
    private readonly functions: SqlFunctions,
  ) {}

  async append(entries: readonly LogEntryDto[]): Promise<void> {
    await this.functions.call('append_run_logs', {
      p_ids: entries.map(({ id }) => id),
      p_runs: entries.map(({ run }) => run),
      p_logged_at: entries.map(({ timestamp }) => timestamp),
      p_entries: entries.map((entry) => JSON.stringify(entry)),
    });
  }

  async ofRun(run: string, limit = DEFAULT_LIMIT): Promise<readonly LogEntryDto[]> {
    const request = this.client
      .from('run_logs')
      .select('entry')
      .eq('run', run)
      .order('logged_at')
      .order('position')
      .limit(limit)
      .overrideTypes<{ entry: LogEntryDto }[], { merge: false }>();
    return (await answered(request)).map(({ entry }) => entry);
  }
}
