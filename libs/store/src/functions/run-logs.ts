import type { LogEntryDto } from '@workflow-builder/contracts';
import { levelOf } from '../log-level.js';
import type { Page, PageRequest } from '../page.js';
import type { LogFilter, NodeLog, PlacedEntry, RunLogs, RunSpan } from '../run-logs.js';
import type { Argument, SqlFunctions } from './sql-functions.js';
import { pageOf, parseJson } from './wire.js';

const DEFAULT_LIMIT = 1_000;

interface FoundRow {
  readonly entry: string;
  /** To the microsecond. */
  readonly at: string;
  readonly position: number;
}

interface FollowedRow {
  readonly entry: string;
  readonly writtenIn: string;
  readonly position: number;
}

interface NodeRow {
  readonly entry: string;
  readonly executions: number;
}

export class FunctionRunLogs implements RunLogs {
  constructor(private readonly functions: SqlFunctions) {}

  async append(entries: readonly LogEntryDto[]): Promise<void> {
    await this.functions.call('append_log_entries', {
      p_ids: entries.map(({ id }) => id),
      p_runs: entries.map(({ run }) => run),
      p_run_ids: entries.map(({ workflow }) => stored(workflow.runId)),
      p_projects: entries.map(({ project }) => stored(project.id)),
      p_nodes: entries.map(({ node }) => stored(node.id)),
      p_kinds: entries.map(({ kind }) => kind),
      p_levels: entries.map(levelOf),
      p_logged_at: entries.map(({ timestamp }) => timestamp),
      p_entries: entries.map((entry) => JSON.stringify(entry)),
    });
  }

  async ofRun(run: string, limit = DEFAULT_LIMIT): Promise<readonly LogEntryDto[]> {
    const entries = await this.functions.call<readonly string[]>('list_run_logs', { p_run: run, p_limit: limit });
    return entries.map(entryOf);
  }

  async search(filter: LogFilter, page: PageRequest): Promise<Page<LogEntryDto>> {
    const [before, position] = page.after?.split('/') ?? [];
    const rows = await this.functions.call<readonly FoundRow[]>('search_run_logs', {
      ...filterArguments(filter),
      ...{ p_before: before, p_before_position: position, p_limit: page.limit + 1 },
    });
    return pageOf(
      rows,
      page,
      ({ entry }) => entryOf(entry),
      ({ at, position: last }) => `${at}/${last}`,
    );
  }

  async follow(filter: LogFilter, place: string, limit: number): Promise<readonly PlacedEntry[]> {
    const [writtenIn, position] = place.split('.');
    const rows = await this.functions.call<readonly FollowedRow[]>('follow_run_logs', {
      ...filterArguments(filter),
      ...{ p_written_in: writtenIn, p_position: position, p_limit: limit },
    });
    return rows.map((row) => ({ place: `${row.writtenIn}.${row.position}`, entry: entryOf(row.entry) }));
  }

  async here(): Promise<string> {
    return `${await this.functions.call<string>('run_log_horizon', {})}.0`;
  }

  async lastOfNodes(run: string, spans: readonly RunSpan[]): Promise<readonly NodeLog[]> {
    const rows = await this.functions.call<readonly NodeRow[]>('last_of_nodes', {
      p_run: run,
      p_run_ids: spans.map(({ runId }) => runId),
      p_before: spans.map(({ before }) => before?.toISOString() ?? null),
    });
    return rows.map(({ entry, executions }) => ({ entry: entryOf(entry), executions }));
  }

  deleteBefore(before: Date, limit: number): Promise<number> {
    return this.functions.call('delete_run_logs_before', { p_before: before.toISOString(), p_limit: limit });
  }
}

function filterArguments({ projects, run, runId, node, levels, text, from, to }: LogFilter): Record<string, Argument> {
  return {
    ...{ p_projects: projects, p_run: run, p_run_id: runId, p_node: node, p_levels: levels },
    // Entries are kept as JSON; within a text of it some characters are written otherwise.
    p_text: text === undefined ? undefined : JSON.stringify(text).slice(1, -1),
    ...{ p_from: from?.toISOString(), p_to: to?.toISOString() },
  };
}

/** The database takes no NUL, and nothing is looked for by it. */
function stored(text: string): string {
  return text.replaceAll('\0', '');
}

function entryOf(text: string): LogEntryDto {
  const entry = parseJson(text);
  if (!isEntry(entry)) throw new Error('The store holds a log entry that is none.');
  return entry;
}

/** Entries were checked when they came in. */
function isEntry(value: unknown): value is LogEntryDto {
  return typeof value === 'object' && value !== null && 'execution' in value;
}
