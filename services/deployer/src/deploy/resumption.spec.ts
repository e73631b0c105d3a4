import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Store, StoreUnavailable } from '@workflow-builder/store';
import { WorkerDeployments } from '@workflow-builder/temporal';
import { Ground, source, versionOf } from '../../tests/ground.js';
import { Deployer } from './deployer.js';
import type { DeploymentPorts } from './ports.js';

const SUITE_MS = 120_000;

describe('a deployment that was cut off', () => {
  let ground: Ground;

  beforeAll(async () => {
    ground = await Ground.open();
  });

  beforeEach(() => ground.renew());

  afterEach(() => ground.workers.stop(), SUITE_MS);

  afterAll(() => ground.close());

  it(
    'takes up again what the bus gave up',
    async () => {
      const request = ground.requestFor('Replayed', source('Replayed', 'replayed'));
      const away = new StoreUnavailable('away');
      await expect(new Deployer(ground.ports({ bundle: () => Promise.reject(away) })).deploy(request)).rejects.toBe(
        away,
      );
      const error = { code: 'STAGE_FAILED', severity: 'error', message: 'm', remedy: 'r', docsUrl: 'd' } as const;
      const givenUp = { state: 'failed', at: new Date(), step: 'deployer', error } as const;
      await ground.store.deployments.append(request.deploymentId, givenUp);
      const end = await ground.deploy(request);
      expect(end.state).toBe('succeeded');
      const states = (await ground.store.deployments.get(request.deploymentId))?.states;
      expect(states?.at(-1)).toEqual(end);
      expect(await ground.runToEnd('Replayed')).toBe('replayed');
    },
    SUITE_MS,
  );

  describe('goes on when its request comes again', () => {
    const cut = new StoreUnavailable('cut off');
    const aborting: Record<string, () => Partial<DeploymentPorts>> = {
      'before the bundle': () => ({ bundle: () => Promise.reject(cut) }),
      'before the bundle is noted': () => ({
        store: ground.storeWith({ artifacts: { noteBundle: () => Promise.reject(cut) } }),
      }),
      'before the version is stored': () => ({
        store: ground.storeWith({ versions: { put: () => Promise.reject(cut) } }),
      }),
      'before workers start': () => ({ nudgeWorkers: () => Promise.reject(cut) }),
      'before it is current in Temporal': () => ({
        workerDeployments: Object.assign(new WorkerDeployments(ground.temporal), {
          setCurrent: () => Promise.reject(cut),
        }),
      }),
      'before it is current in the store': () => ({
        store: ground.storeWith({ versions: { completeActivation: () => Promise.reject(cut) } }),
      }),
      'before it has told': () => ({
        events: { started: () => Promise.resolve(), ended: () => Promise.reject(cut) },
      }),
    };

    it.each(Object.entries(aborting))(
      '%s',
      async (_when, overrides) => {
        const answer = `resumed ${randomUUID()}`;
        const request = ground.requestFor('Resumed', source('Resumed', answer));
        await expect(new Deployer(ground.ports(overrides())).deploy(request)).rejects.toBe(cut);
        const end = await ground.deploy(request);
        expect(end.state).toBe('succeeded');
        expect(await ground.runToEnd('Resumed')).toBe(answer);
        expect((await ground.store.versions.current(ground.projectId))?.buildId).toBe(versionOf(end));
      },
      SUITE_MS,
    );

    it(
      'right after it became current, and still knows what served before',
      async () => {
        const before = versionOf(await ground.deploy(ground.requestFor('Resumed', source('Resumed', 'one'))));
        const request = ground.requestFor('Resumed', source('Resumed', 'two'));
        const append = (id: string, state: Parameters<Store['deployments']['append']>[1]): Promise<void> =>
          state.state === 'succeeded' ? Promise.reject(cut) : ground.store.deployments.append(id, state);
        const cutOff = ground.ports({ store: ground.storeWith({ deployments: { append } }) });
        await expect(new Deployer(cutOff).deploy(request)).rejects.toBe(cut);
        expect(await ground.deploy(request)).toMatchObject({ state: 'succeeded', previousVersion: before });
      },
      SUITE_MS,
    );
  });
});
