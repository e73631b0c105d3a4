import type { LogEntryDto } from '@workflow-builder/contracts';
import type { RunLogs } from '../run-logs.js';
import type { Database } from './database.js';

const DEFAULT_LIMIT = 1_000;

export class PostgresRunLogs implements RunLogs {
  constructor(private readonly database: Database) {}

  async append(entries: readonly LogEntryDto[]): Promise<void> {
    await this.database.execute(
      `insert into run_logs (id, run, logged_at, entry)
       select e.id, e.run, e.logged_at, e.entry
       from unnest($1::text[], $2::text[], $3::timestamptz[], $4::json[])
         with ordinality as e (id, run, logged_at, entry, position)
       order by e.position
       on conflict (id) do nothing`,
      [
        entries.map(({ id }) => id),
        entries.map(({ run }) => run),
        entries.map(({ timestamp }) => timestamp),
        entries.map((entry) => JSON.stringify(entry)),
      ],
    );
  }

  async ofRun(run: string, limit = DEFAULT_LIMIT): Promise<readonly LogEntryDto[]> {
    const rows = await this.database.rows<{ entry: LogEntryDto }>(
      'select entry from run_logs where run = $1 order by logged_at, position limit $2',
      [run, limit],
    );
    return rows.map(({ entry }) => entry);
  }
}
