import { describe, expect, it } from '@jest/globals';
import type { LogEntryDto } from '@workflow-builder/contracts';
import { eventually } from '@workflow-builder/testing';
import { service, unique } from './records.contract.js';
import { FIRST_PLACE, LOG_LEVELS, type LogFilter, type PlacedEntry, type RunSpan, type Store } from './index.js';

/** Entries can be followed once no transaction is open that began before they came. */
const WAIT = { timeoutMs: 30_000 };

/** What every adapter does for run logs. */
export function runLogsContract(store: () => Store): void {
  describe('run logs', () => {
    const entry = (run: string, second: number, output: unknown = null): LogEntryDto => {
      const timestamp = new Date(Date.UTC(2025, 0, 15, 10, 30, second)).toISOString();
      return {
        id: unique('entry'),
        kind: 'node',
        timestamp,
        project: { id: 'p', name: 'P' },
        service,
        workflow: { id: 'wf', name: 'Wf', runId: 'r' },
        component: { id: 'c', name: 'Log', type: 'activity' },
        node: { id: 'n', label: 'N' },
        execution: { startedAt: timestamp, completedAt: timestamp, durationMs: 0, status: 'completed' },
        run,
        input: { message: 'nul \u0000 and lone \ud800' },
        output,
      };
    };

    it('come back ordered by time, and those of one instant as they arrived', async () => {
      const run = unique('run');
      const entries = [entry(run, 2, 'c'), entry(run, 1, 'a'), entry(run, 1, 'b')];
      await store().runLogs.append([...entries, entry(unique('other'), 0)]);
      expect(await store().runLogs.ofRun(run)).toEqual([entries[1], entries[2], entries[0]]);
      expect(await store().runLogs.ofRun(run, 1)).toEqual([entries[1]]);
    });

    it('store an entry once, however often and in whatever batch it comes', async () => {
      const run = unique('run');
      const [first, second] = [entry(run, 1), entry(run, 2)];
      await store().runLogs.append([first, first]);
      await store().runLogs.append([first, second]);
      expect(await store().runLogs.ofRun(run)).toEqual([first, second]);
    });

    const described = (fields: Partial<LogEntryDto>): LogEntryDto => ({ ...entry(unique('run'), 0), ...fields });
    const all = { limit: 100 };
    const found = async (filter: LogFilter): Promise<readonly LogEntryDto[]> =>
      (await store().runLogs.search(filter, all)).items;

    it('are found, the newest first, page by page', async () => {
      const run = unique('run');
      const entries = [1, 1, 2, 3, 3].map((second) => entry(run, second));
      await store().runLogs.append(entries);
      const newestFirst = [entries[4], entries[3], entries[2], entries[1], entries[0]];
      expect(await found({ run })).toEqual(newestFirst);
      const first = await store().runLogs.search({ run }, { limit: 2 });
      expect(first).toEqual({ items: newestFirst.slice(0, 2), next: expect.any(String) });
      const rest = await store().runLogs.search({ run }, { limit: 3, ...(first.next && { after: first.next }) });
      expect(rest).toEqual({ items: newestFirst.slice(2) });
    });

    it('are found by project, link of a chain, node and time', async () => {
      const run = unique('run');
      const [project, runId, node] = [unique('p'), unique('r'), unique('n')];
      const one = described({ run, project: { id: project, name: 'P' } });
      const two = { ...entry(run, 1), workflow: { id: 'wf', name: 'Wf', runId } };
      const three = { ...entry(run, 2), node: { id: node, label: 'N' } };
      await store().runLogs.append([one, two, three]);
      expect(await found({ projects: [project, 'other'] })).toEqual([one]);
      expect(await found({ projects: [], run })).toEqual([]);
      expect(await found({ run, runId })).toEqual([two]);
      expect(await found({ run, node })).toEqual([three]);
      const [from, to] = [two, three].map(({ timestamp }) => new Date(timestamp));
      expect(await found({ run, ...(from && { from }), ...(to && { to }) })).toEqual([two]);
    });

    it('are found by level: what a message says, else what became of the node', async () => {
      const run = unique('run');
      const at = (status: 'completed' | 'failed' | 'cancelled') => ({ ...entry(run, 0).execution, status });
      const levels = ['info', 'error', 'warn', 'debug', 'info'] as const;
      const entries = [
        described({ run, execution: at('completed') }),
        described({ run, execution: at('failed') }),
        described({ run, execution: at('cancelled') }),
        described({ run, kind: 'message', input: { message: 'hush', level: 'debug' } }),
        described({ run, kind: 'message', input: { message: 'odd', level: 'odd' } }),
      ];
      await store().runLogs.append(entries);
      for (const level of LOG_LEVELS) {
        const ids = (await found({ run, levels: [level] })).map(({ id }) => id).sort();
        expect([level, ids]).toEqual([
          level,
          entries.flatMap(({ id }, index) => (levels[index] === level ? [id] : [])).sort(),
        ]);
      }
    });

    it.each(['Needle', 'needle', 'a "Needle"', '100%', '\u0000', 'ä'])(
      'are found by a text in them: %j',
      async (text) => {
        const run = unique('run');
        const hit = described({ run, input: { deep: ['a "Needle" of 100%, \u0000 and Ä ä'] } });
        await store().runLogs.append([hit, { ...entry(run, 1), input: 'hay', node: { id: 'x', label: '100' } }]);
        expect(await found({ run, text })).toEqual([hit]);
      },
    );

    it('can be followed: those that came, in the order in which they came, and then those that come', async () => {
      const run = unique('run');
      const { runLogs } = store();
      const entries = [3, 1, 2].map((second) => entry(run, second));
      const here = await runLogs.here();
      await runLogs.append(entries);
      const follow = (place: string, count: number): Promise<readonly PlacedEntry[]> =>
        eventually(async () => {
          const placed = await runLogs.follow({ run }, place, 10);
          expect(placed.length).toBeGreaterThanOrEqual(count);
          return placed;
        }, WAIT);
      const all = await follow(here, 3);
      expect(all.map((placed) => placed.entry)).toEqual(entries);
      expect(await follow(FIRST_PLACE, 3)).toEqual(all);
      expect(await runLogs.follow({ run }, all[0]?.place ?? '', 1)).toEqual([all[1]]);

      const last = all.at(-1)?.place ?? '';
      expect(await runLogs.follow({ run }, last, 10)).toEqual([]);
      const later = entry(run, 0);
      await runLogs.append([later]);
      expect((await follow(last, 1)).map((placed) => placed.entry)).toEqual([later]);
      expect(await runLogs.follow({ run, node: 'other' }, FIRST_PLACE, 10)).toEqual([]);
    });

    it('tell what each node did last in some links of a chain, and how often', async () => {
      const run = unique('run');
      const step = (runId: string, node: string, second: number): LogEntryDto => ({
        ...entry(run, second),
        workflow: { id: 'wf', name: 'Wf', runId },
        node: { id: node, label: node },
      });
      const [a1, a2, a3, b1] = [step('r1', 'a', 1), step('r1', 'a', 3), step('r2', 'a', 4), step('r1', 'b', 2)];
      await store().runLogs.append([a2, a1, b1, a3, { ...step('r1', 'a', 9), kind: 'message' }]);
      const last = (...spans: readonly RunSpan[]) => store().runLogs.lastOfNodes(run, spans);
      expect(await last({ runId: 'r1' })).toEqual([
        { entry: b1, executions: 1 },
        { entry: a2, executions: 2 },
      ]);
      expect(await last({ runId: 'r2' }, { runId: 'r1', before: new Date(a2.timestamp) })).toEqual([
        { entry: b1, executions: 1 },
        { entry: a3, executions: 2 },
      ]);
      expect(await last()).toEqual([]);
    });

    it('are forgotten when they are old, the oldest first, so many at a time', async () => {
      const run = unique('run');
      const old = [1901, 1902, 1903].map((year) => described({ run, timestamp: `${year}-01-01T00:00:00Z` }));
      await store().runLogs.append(old);
      expect(await store().runLogs.deleteBefore(new Date('1903-01-01T00:00:00Z'), 1)).toBe(1);
      expect(await store().runLogs.ofRun(run)).toEqual(old.slice(1));
      expect(await store().runLogs.deleteBefore(new Date('1903-01-01T00:00:00Z'), 10)).toBe(1);
      expect(await store().runLogs.ofRun(run)).toEqual(old.slice(2));
    });

    it('take an empty batch', async () => {
      await expect(store().runLogs.append([])).resolves.toBeUndefined();
    });
  });
}
