import type { ExecutionFilter, ListedExecution, ProjectRuns } from './project-runs.js';

/** The most that Temporal gives at once. */
const MAX_PAGE_SIZE = 1_000;

/** A place in a list of runs: behind this one. */
export type RunPlace = Pick<ListedExecution, 'startedAt' | 'runId'>;

export interface NewestRuns {
  readonly items: readonly ListedExecution[];
  /** Where the next page begins, when there is one. */
  readonly next?: RunPlace;
}

/**
 * Runs by their start, the newest first. Visibility has another order and sorts by no other, so it is asked for a window of
 * starts until it gives all of one: of whatever it gave, the last that is needed tells where the next window may begin, since
 * those that it left out either started later or are not needed.
 */
export async function newestRuns(
  runs: Pick<ProjectRuns, 'list'>,
  filter: ExecutionFilter,
  limit: number,
  after?: RunPlace,
): Promise<NewestRuns> {
  let window = { ...filter, ...(after && { to: earlier(filter.to, justBehind(after.startedAt)) }) };
  let pageSize = limit + 1;
  for (;;) {
    const { items, next } = await runs.list(window, pageSize);
    const found = items.filter((run) => after === undefined || byStart(after, run) < 0).toSorted(byStart);
    const oldest = found[limit]?.startedAt;
    const isNarrower = oldest !== undefined && (window.from === undefined || oldest > window.from);
    if (next === undefined || (pageSize === MAX_PAGE_SIZE && !isNarrower)) return pageOf(found, limit);
    if (isNarrower) window = { ...window, from: oldest };
    pageSize = MAX_PAGE_SIZE;
  }
}

function pageOf(found: readonly ListedExecution[], limit: number): NewestRuns {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, ...(found.length > limit && last && { next: { startedAt: last.startedAt, runId: last.runId } }) };
}

/** The newest first; what started within one millisecond in the order of the ids. */
function byStart(a: RunPlace, b: RunPlace): number {
  return b.startedAt.getTime() - a.startedAt.getTime() || (a.runId < b.runId ? -1 : Number(a.runId > b.runId));
}

/** Times are of milliseconds here, and finer in Temporal. */
function justBehind(time: Date): Date {
  return new Date(time.getTime() + 1);
}

function earlier(a: Date | undefined, b: Date): Date {
  return a !== undefined && a < b ? a : b;
}
