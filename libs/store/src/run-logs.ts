import type { LogEntryDto } from '@workflow-builder/contracts';

export interface RunLogs {
  /** Stores the entries; those whose id is known are dropped. */
  append(entries: readonly LogEntryDto[]): Promise<void>;
  /** Entries of a run by time, at most `limit`, default 1,000; those of one instant in the order of their arrival. */
  ofRun(run: string, limit?: number): Promise<readonly LogEntryDto[]>;
}
