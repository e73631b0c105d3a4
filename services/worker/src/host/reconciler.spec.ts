import { afterEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@workflow-builder/testing';
import { Reconciler } from './reconciler.js';

const NEVER_MS = 3_600_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('reconciler', () => {
  let reconciler: Reconciler;
  let rounds = 0;

  const start = (reconcile: () => Promise<void>, intervalMs: number): void => {
    rounds = 0;
    reconciler = new Reconciler({
      reconcile: async () => {
        rounds += 1;
        await reconcile();
      },
      intervalMs,
      logger: silent,
    });
    reconciler.start();
  };

  const roundsToBe = (least: number): Promise<void> =>
    eventually(() => {
      expect(rounds).toBeGreaterThanOrEqual(least);
    });

  afterEach(() => reconciler.stop());

  it('goes round at intervals', async () => {
    start(() => Promise.resolve(), 5);
    await roundsToBe(3);
  });

  it('goes round at once when nudged', async () => {
    start(() => Promise.resolve(), NEVER_MS);
    await roundsToBe(1);
    reconciler.nudge();
    await roundsToBe(2);
  });

  it('goes round once more when nudged during a round', async () => {
    let finish = (): void => undefined;
    start(() => new Promise((resolve) => (finish = resolve)), NEVER_MS);
    await roundsToBe(1);
    reconciler.nudge();
    finish();
    await roundsToBe(2);
    finish();
  });

  it('tries again soon after a failure', async () => {
    let failures = 2;
    start(() => (failures-- > 0 ? Promise.reject(new Error('away')) : Promise.resolve()), NEVER_MS / 2 ** 22);
    await roundsToBe(3);
  });

  it('stops after the round under way', async () => {
    start(() => Promise.resolve(), NEVER_MS);
    await roundsToBe(1);
    await reconciler.stop();
    reconciler.nudge();
    expect(rounds).toBe(1);
  });
});
