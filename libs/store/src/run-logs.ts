import type { LogEntryDto } from '@workflow-builder/contracts';
import type { LogLevel } from './log-level.js';
import type { Page, PageRequest } from './page.js';

/** Entries that are looked for: all where a condition is absent. */
export interface LogFilter {
  readonly projects?: readonly string[];
  readonly run?: string;
  /** Temporal's run id: one link of a chain that was continued as new. */
  readonly runId?: string;
  readonly node?: string;
  readonly levels?: readonly LogLevel[];
  /** Occurs somewhere in the entry, in whatever case. */
  readonly text?: string;
  /** Logged then or later. */
  readonly from?: Date;
  /** Logged before. */
  readonly to?: Date;
}

/** An entry with its place in the order in which entries come; a place is what {@link RunLogs.follow} goes on from. */
export interface PlacedEntry {
  readonly place: string;
  readonly entry: LogEntryDto;
}

/** A run of Temporal, up to a time or to its end. */
export interface RunSpan {
  readonly runId: string;
  readonly before?: Date;
}

/** What a node did last, and how often it was executed. */
export interface NodeLog {
  readonly entry: LogEntryDto;
  readonly executions: number;
}

/** Place before the first entry of all. */
export const FIRST_PLACE = '0.0';

export interface RunLogs {
  /** Stores the entries; those whose id is known are dropped. */
  append(entries: readonly LogEntryDto[]): Promise<void>;
  /** Entries of a run by time, at most `limit`, default 1,000; those of one instant in the order of their arrival. */
  ofRun(run: string, limit?: number): Promise<readonly LogEntryDto[]>;
  /** The newest first. `after` is `next` of an earlier page, else it is refused. */
  search(filter: LogFilter, page: PageRequest): Promise<Page<LogEntryDto>>;
  /** Entries in the order in which they came, from behind a place, at most `limit`. None is missed, however many write at once. */
  follow(filter: LogFilter, place: string, limit: number): Promise<readonly PlacedEntry[]>;
  /** The place behind which all will come that has not come yet. */
  here(): Promise<string>;
  /** What each node did last in these runs of Temporal, in the order in which that ended. */
  lastOfNodes(run: string, spans: readonly RunSpan[]): Promise<readonly NodeLog[]>;
  /** Deletes what was logged before, the oldest first, at most `limit` entries. Returns how many. */
  deleteBefore(before: Date, limit: number): Promise<number>;
}
