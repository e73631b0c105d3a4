import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStore, type Store, type VersionKey } from '@workflow-builder/store';
import { Temporal, TemporalSettings, WorkerDeployments } from '@workflow-builder/temporal';
import { testDatabase, type TestDatabase, testTemporal } from '@workflow-builder/testing';
import { Client } from 'pg';
import { retireVersions } from './retire-versions.js';

const HOURS_MS = 3_600_000;

describe('retiring versions', () => {
  let database: TestDatabase;
  let admin: Client;
  let store: Store;
  let temporal: Temporal;
  let described: WorkerDeployments;

  beforeAll(async () => {
    database = await testDatabase();
    store = openStore({ DATABASE_URL: database.url });
    await store.migrate();
    admin = new Client({ connectionString: database.url });
    await admin.connect();
    temporal = new Temporal(Object.assign(new TemporalSettings(), { TEMPORAL_ADDRESS: testTemporal().address }));
    described = new WorkerDeployments(temporal);
  });

  afterAll(async () => {
    await temporal.close();
    await admin.end();
    await store.close();
    await database.drop();
  });

  const stored = async (projectId: string): Promise<VersionKey> => {
    const key = { projectId, buildId: randomUUID().replaceAll('-', '') };
    await store.projects.ensure({ id: projectId, name: 'Project' }, { id: 'svc', name: 'Service' });
    await load(key);
    return key;
  };

  const load = async (key: VersionKey): Promise<void> => {
    const bundleHash = await store.artifacts.put(new TextEncoder().encode('bundle'));
    await store.versions.put({ ...key, bundleHash, versioning: 'pinned', workflows: [] });
  };

  const activate = async (key: VersionKey, base?: string): Promise<void> => {
    await store.versions.beginActivation(key, base, HOURS_MS);
    await store.versions.completeActivation(key);
  };

  /** Temporal as far as it is asked here, with a version that has runs or has none. */
  const temporalSaying = (drained: boolean): WorkerDeployments =>
    Object.assign(new WorkerDeployments(temporal), {
      describeVersion: () => Promise.resolve({ taskQueues: new Set(), drained }),
    });

  const replaced = async (): Promise<VersionKey> => {
    const projectId = randomUUID();
    const [old, next] = [await stored(projectId), await stored(projectId)];
    await activate(old);
    await activate(next, old.buildId);
    return old;
  };

  const statusOf = async (key: VersionKey): Promise<unknown> => (await store.versions.get(key))?.status;

  it('ends a draining version when nothing runs on it any more', async () => {
    const version = await replaced();
    await retireVersions(store.versions, temporalSaying(false), new Date());
    expect(await statusOf(version)).toBe('draining');
    await retireVersions(store.versions, temporalSaying(true), new Date());
    expect(await statusOf(version)).toBe('drained');
  });

  it('ends a draining version that Temporal does not know', async () => {
    const version = await replaced();
    await retireVersions(store.versions, described, new Date());
    expect(await statusOf(version)).toBe('drained');
  });

  it('gives up a version that has been loading for hours, and no younger one', async () => {
    const version = await stored(randomUUID());
    await retireVersions(store.versions, described, new Date());
    expect(await statusOf(version)).toBe('loading');
    await retireVersions(store.versions, described, new Date(Date.now() + 2 * HOURS_MS));
    expect(await statusOf(version)).toBe('failed');
  });

  it('counts from when a version that is deployed again began to load', async () => {
    const version = await stored(randomUUID());
    await store.versions.markFailed(version);
    await admin.query(`update project_versions set loading_since = now() - interval '2 hours' where build_id = $1`, [
      version.buildId,
    ]);
    await load(version);
    await retireVersions(store.versions, described, new Date());
    expect(await statusOf(version)).toBe('loading');
  });
});
