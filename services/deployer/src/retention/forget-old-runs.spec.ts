import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LogEntryDto } from '@workflow-builder/contracts';
import { openStore, type Store } from '@workflow-builder/store';
import { testDatabase, type TestDatabase } from '@workflow-builder/testing';
import { forgetOldRuns } from './forget-old-runs.js';

const now = new Date('2026-03-01T00:00:00Z');
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 24 * 60 * 60_000);

describe('retention', () => {
  let database: TestDatabase;
  let store: Store;

  beforeAll(async () => {
    database = await testDatabase();
    store = openStore({ DATABASE_URL: database.url });
    await store.migrate();
    await store.projects.ensure({ id: 'p', name: 'P' }, { id: 's', name: 'S' });
  });

  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  const entry = (run: string, id: string, timestamp: string): LogEntryDto => ({
    ...{ id, run, kind: 'node', timestamp, input: null, output: null },
    ...{ project: { id: 'p', name: 'P' }, service: { id: 's', name: 'S' }, node: { id: 'n', label: 'N' } },
    ...{ workflow: { id: 'w', name: 'W', runId: 'r' }, component: { id: 'c', name: 'C', type: 'activity' } },
    execution: { startedAt: timestamp, completedAt: timestamp, durationMs: 0, status: 'completed' },
  });
  const logged = async (run: string, days: number, count = 1): Promise<void> => {
    const timestamp = daysAgo(days).toISOString();
    await store.runLogs.append(Array.from({ length: count }, (_, at) => entry(run, `${run}-${days}-${at}`, timestamp)));
  };
  const started = (id: string, days: number): Promise<void> =>
    store.runs.record({
      ...{ id, runId: 'r', projectId: 'p', serviceId: 's', workflowId: 'w', type: 'W', version: 'v' },
      startedAt: daysAgo(days),
    });

  it('forgets log entries and runs once they are older than they are to become', async () => {
    for (const days of [3, 5, 8]) {
      await logged('kept-a-while', days);
      await started(`run-${days}`, days);
    }
    await forgetOldRuns(store, { runLogDays: 4, runDays: 6 }, now);
    expect((await store.runLogs.ofRun('kept-a-while')).map(({ id }) => id)).toEqual(['kept-a-while-3-0']);
    const runs = await Promise.all([3, 5, 8].map((days) => store.runs.get(`run-${days}`)));
    expect(runs.map((run) => run?.id)).toEqual(['run-3', 'run-5', undefined]);
  });

  it('keeps for ever what has no limit', async () => {
    await logged('for-ever', 10_000);
    await started('for-ever', 10_000);
    await forgetOldRuns(store, { runLogDays: 0, runDays: 0 }, now);
    expect(await store.runLogs.ofRun('for-ever')).toHaveLength(1);
    expect(await store.runs.get('for-ever')).toBeDefined();
  });

  it('forgets more than one statement deletes', async () => {
    await logged('many', 9, 2_001);
    await forgetOldRuns(store, { runLogDays: 4, runDays: 0 }, now);
    expect(await store.runLogs.ofRun('many')).toEqual([]);
  });
});
