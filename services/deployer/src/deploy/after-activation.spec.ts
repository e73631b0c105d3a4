import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openStore, type ProjectVersion, type Store } from '@workflow-builder/store';
import { TemporalUnavailable } from '@workflow-builder/temporal';
import { testDatabase, type TestDatabase } from '@workflow-builder/testing';
import { afterActivation } from './after-activation.js';
import { Progress } from './progress.js';

type Ports = Omit<Parameters<typeof afterActivation>[0], 'store'>;

/** Nothing is done, and everything works. */
const ports: Ports = {
  projectWorkflows: { bringTo: () => Promise.resolve(), drop: () => Promise.resolve() },
  schedules: { tryOut: () => Promise.resolve(), bringTo: () => Promise.resolve() },
  runs: { unpin: () => Promise.resolve() },
  startDeadlineMs: 1_000,
};

describe('what comes after the activation', () => {
  let database: TestDatabase;
  let store: Store;
  let id: string;

  beforeAll(async () => {
    database = await testDatabase();
    store = openStore({ DATABASE_URL: database.url });
    await store.migrate();
  });

  beforeEach(async () => {
    id = `dep_${randomUUID().replaceAll('-', '')}`;
    const order = { kind: 'deploy', compilationIds: [], versioning: 'pinned', percentage: 100 } as const;
    await store.deployments.request({ id, project: { id: 'p', name: 'P' }, order, requestedAt: new Date() });
  });

  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  const end = (
    overrides: Partial<Ports> = {},
    versioning: ProjectVersion['versioning'] = 'pinned',
    base: string | undefined = 'before',
  ) => {
    const progress = new Progress(store.deployments, id);
    const version = { projectId: 'p', buildId: 'new', versioning, workflows: [] };
    return progress.toEnd(() =>
      afterActivation({ ...ports, ...overrides, store }, progress, { deploymentId: id, version, base }),
    );
  };

  const stepsOf = async (): Promise<readonly string[]> =>
    ((await store.deployments.get(id))?.states ?? []).map((state) => ('step' in state ? state.step : state.state));

  it('settles variables and schedules, and ends as succeeded', async () => {
    expect(await end()).toMatchObject({ state: 'succeeded', version: 'new', previousVersion: 'before' });
    expect(await stepsOf()).toEqual(['requested', 'variables', 'schedules', 'succeeded']);
  });

  it('upgrades open runs only where there are some that are to follow', async () => {
    await end({}, 'auto-upgrade');
    expect(await stepsOf()).toEqual(['requested', 'variables', 'schedules', 'upgrade', 'succeeded']);
  });

  it.each<[string, Partial<Ports>]>([
    ['variables', { projectWorkflows: { ...ports.projectWorkflows, drop: () => Promise.reject(new Error('late')) } }],
    ['schedules', { schedules: { ...ports.schedules, bringTo: () => Promise.reject(new Error('late')) } }],
    ['upgrade', { runs: { unpin: () => Promise.reject(new Error('late')) } }],
  ])('does not say that the version before serves when it fails at %s', async (step, overrides) => {
    const failed = { state: 'failed', step, error: { code: 'DEPLOYMENT_UNFINISHED' } };
    expect(await end(overrides, 'auto-upgrade')).toMatchObject(failed);
  });

  it('leaves to a later try what is only away', async () => {
    const away = new TemporalUnavailable('away');
    const drop = (): Promise<void> => Promise.reject(away);
    await expect(end({ projectWorkflows: { ...ports.projectWorkflows, drop } })).rejects.toBe(away);
    expect(await stepsOf()).toEqual(['requested', 'variables']);
  });
});
