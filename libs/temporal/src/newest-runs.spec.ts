import { describe, expect, it } from '@jest/globals';
import { newestRuns, type RunPlace } from './newest-runs.js';
import type { ExecutionFilter, ExecutionPage, ListedExecution } from './project-runs.js';

const filter: ExecutionFilter = { scopes: [{ projectId: 'shop' }] };
const at = (ms: number): Date => new Date(Date.UTC(2026, 0, 1) + ms);

function run(index: number, start: number, end?: number): ListedExecution {
  const about = { workflowId: `w${index}`, type: 't', taskQueue: 'q', status: 'running' } as const;
  const endedAt = end === undefined ? {} : { endedAt: at(end) };
  return { ...about, runId: `r${String(index).padStart(5, '0')}`, startedAt: at(start), ...endedAt };
}

/** Lists in the order of visibility on a database: open ones, the newest first, then those that ended, the last to end first. */
class Visibility {
  calls = 0;

  constructor(private readonly runs: readonly ListedExecution[]) {}

  list({ from, to }: ExecutionFilter, pageSize: number): Promise<ExecutionPage> {
    this.calls += 1;
    const end = ({ endedAt }: ListedExecution): number => endedAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
    const items = this.runs
      .filter(({ startedAt }) => (from === undefined || startedAt >= from) && (to === undefined || startedAt < to))
      .toSorted((a, b) => end(b) - end(a) || b.startedAt.getTime() - a.startedAt.getTime());
    const more = items.length > pageSize;
    return Promise.resolve({ items: items.slice(0, pageSize), ...(more && { next: Buffer.from('more') }) });
  }
}

async function allOf(visibility: Visibility, limit: number, asked = filter): Promise<readonly ListedExecution[]> {
  const collected: ListedExecution[] = [];
  let place: RunPlace | undefined;
  do {
    const page = await newestRuns(visibility, asked, limit, place);
    collected.push(...page.items);
    place = page.next;
  } while (place !== undefined);
  return collected;
}

const SECOND = 1_000;
const many = Array.from({ length: 5_000 }, (_, index) => index);
const newestFirst = (runs: readonly ListedExecution[]): readonly ListedExecution[] =>
  runs.toSorted((a, b) => b.startedAt.getTime() - a.startedAt.getTime() || a.runId.localeCompare(b.runId));

describe('runs by their start', () => {
  it.each([
    ['that are short', many.map((i) => run(i, i * SECOND, i * SECOND + 50))],
    ['that are all open', many.map((i) => run(i, i * SECOND))],
    ['of which old ones are open', many.map((i) => run(i, i * SECOND, i > 2_500 ? i * SECOND + 1 : undefined))],
    ['of which the first end last', many.map((i) => run(i, i * SECOND, 1e8 - i * SECOND))],
    ['that take all sorts of times', many.map((i) => run(i, i * SECOND, i * SECOND + ((i * 7_919) % 9_973) * SECOND))],
    ['some of which start at once', many.map((i) => run(i, Math.floor(i / 300) * SECOND, 1e8 + ((i * 7_919) % 9_973)))],
  ])('are all given, the newest first, page by page: runs %s', async (_what, runs) => {
    expect(await allOf(new Visibility(runs), 200)).toEqual(newestFirst(runs));
  });

  it('are asked for once where there are no more than a page', async () => {
    const visibility = new Visibility(many.slice(0, 50).map((i) => run(i, i * SECOND, 1e8 - i)));
    const { items, next } = await newestRuns(visibility, filter, 50);
    expect([items.length, next, visibility.calls]).toEqual([50, undefined, 1]);
  });

  it('keep to the times that are asked for', async () => {
    const visibility = new Visibility(many.map((i) => run(i, i * SECOND, 1e8 - i)));
    const asked = { ...filter, from: at(1_000 * SECOND), to: at(1_500 * SECOND) };
    const starts = (await allOf(visibility, 200, asked)).map(({ startedAt }) => startedAt);
    expect([starts.length, starts[0], starts.at(-1)]).toEqual([500, at(1_499 * SECOND), at(1_000 * SECOND)]);
  });
});
