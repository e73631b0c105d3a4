import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WORKER_NUDGE_SUBJECT } from '@workflow-builder/contracts';
import { readSettings, type RunningService, startService } from '@workflow-builder/service-kit';
import { openStore, type Store } from '@workflow-builder/store';
import { taskQueueName } from '@workflow-builder/temporal';
import { eventually, testDatabase, type TestDatabase, testNats, testTemporal } from '@workflow-builder/testing';
import { bundleOf, talkSource } from './host/talk.fixture.js';
import { workerOptions, WorkerSettings } from './index.js';

const SUITE_MS = 60_000;
const NEVER_MS = 3_600_000;

describe('worker service', () => {
  let database: TestDatabase;
  let store: Store;
  let service: RunningService<WorkerSettings>;

  beforeAll(async () => {
    database = await testDatabase();
    store = openStore({ DATABASE_URL: database.url });
    await store.migrate();
    const { url, prefix } = testNats();
    const settings = readSettings(WorkerSettings, {
      PORT: '0',
      LOG_LEVEL: 'silent',
      NATS_URL: url,
      SUBJECT_PREFIX: prefix,
      DATABASE_URL: database.url,
      TEMPORAL_ADDRESS: testTemporal().address,
      RECONCILE_INTERVAL_MS: String(NEVER_MS),
    });
    service = await startService(workerOptions(settings));
  }, SUITE_MS);

  afterAll(async () => {
    await service.stop();
    await store.close();
    await database.drop();
  }, SUITE_MS);

  const metric = async (name: string): Promise<number> => {
    const text = await (await fetch(`${service.url}/metrics`)).text();
    return Number(new RegExp(`^${name}\\{.*\\} (\\d+)$`, 'm').exec(text)?.[1]);
  };

  it('is ready with bus, store and Temporal', async () => {
    const response = await fetch(`${service.url}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      dependencies: { nats: 'available', store: 'available', temporal: 'available' },
    });
  });

  it(
    'looks at the store when nudged',
    async () => {
      const bundleHash = await store.artifacts.put(await bundleOf(talkSource('hello')));
      const [projectId, svc] = [randomUUID(), { id: 's', name: 'S' }];
      await store.projects.ensure({ id: projectId, name: 'P' }, svc);
      const workflow = {
        workflowId: 'wf',
        name: 'Talk',
        type: 'Talk',
        service: svc,
        taskQueue: taskQueueName(projectId, svc.id),
        sourceHash: '0'.repeat(64),
        codeHash: bundleHash,
        nodeMap: { nodes: [], lines: [] },
      };
      await store.versions.put({
        projectId,
        buildId: '0123456789abcdef',
        bundleHash,
        versioning: 'pinned',
        workflows: [workflow],
      });
      expect(await metric('wb_worker_versions')).toBe(0);
      await service.parts.bus.announce(WORKER_NUDGE_SUBJECT, {});
      await eventually(async () => {
        expect(await metric('wb_worker_versions')).toBe(1);
      });
      expect(await metric('wb_log_entries_waiting')).toBe(0);
    },
    SUITE_MS,
  );
});
