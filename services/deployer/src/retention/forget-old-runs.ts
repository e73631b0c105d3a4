import type { Store } from '@workflow-builder/store';

const DAY_MS = 24 * 60 * 60_000;

/** Rows that one statement deletes, and statements of one round: nobody else shall have to wait for it. */
const BATCH = 1_000;
const MAX_BATCHES = 100;

/** Days that records are kept; 0 is for ever. */
export interface Retention {
  readonly runLogDays: number;
  readonly runDays: number;
}

/** Deletes log entries and runs that are older than they are to become. What one round leaves the next one takes. */
export async function forgetOldRuns(
  { runLogs, runs }: Pick<Store, 'runLogs' | 'runs'>,
  { runLogDays, runDays }: Retention,
  now: Date,
): Promise<void> {
  await forgetOlder(runLogs, runLogDays, now);
  await forgetOlder(runs, runDays, now);
}

async function forgetOlder(
  records: { deleteBefore(before: Date, limit: number): Promise<number> },
  days: number,
  now: Date,
): Promise<void> {
  if (days === 0) return;
  const before = new Date(now.getTime() - days * DAY_MS);
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    if ((await records.deleteBefore(before, BATCH)) < BATCH) return;
  }
}
