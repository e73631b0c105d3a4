import { describe, expect, it } from '@jest/globals';
import { deferred } from '@nats-io/transport-node';
import { Isolation } from './isolation.js';

/** Lets everything that can run now run. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

function gated(isolation: Isolation, deliveryCount: number) {
  const gate = deferred<undefined>();
  const state = { started: false, done: false };
  const run = isolation.run(deliveryCount, async () => {
    state.started = true;
    await gate;
    state.done = true;
  });
  return {
    state,
    run,
    finish: async () => {
      gate.resolve(undefined);
      await run;
    },
  };
}

/** An isolation past its wary beginning. */
async function trusting(onSuspect: () => void = () => undefined) {
  const isolation = new Isolation(onSuspect);
  await isolation.run(1, () => Promise.resolve());
  return isolation;
}

describe('Isolation', () => {
  it('begins warily: only the first slot may fetch until a message has passed', async () => {
    const isolation = new Isolation(() => undefined);
    let second = false;
    const waiting = isolation.mayFetch(false).then(() => (second = true));
    await isolation.mayFetch(true);
    await settle();
    expect(second).toBe(false);

    await isolation.run(2, () => Promise.resolve());
    await waiting;
    expect(second).toBe(true);
  });

  it('lets unsuspicious messages run together', async () => {
    const isolation = await trusting();
    const [a, b] = [gated(isolation, 1), gated(isolation, 2)];
    await settle();

    expect([a.state.started, b.state.started]).toEqual([true, true]);
    await Promise.all([a.finish(), b.finish()]);
  });

  it('runs a suspect when all others have finished, and nothing beside it', async () => {
    let recalls = 0;
    const isolation = await trusting(() => void (recalls += 1));
    const innocent = gated(isolation, 1);
    await settle();
    const suspect = gated(isolation, 3);
    await settle();
    expect(recalls).toBe(1);
    expect(suspect.state.started).toBe(false);

    await innocent.finish();
    await settle();
    expect(suspect.state.started).toBe(true);
    const late = gated(isolation, 1);
    let fetched = false;
    const fetching = isolation.mayFetch(true).then(() => (fetched = true));
    await settle();
    expect([late.state.started, fetched]).toEqual([false, false]);

    await suspect.finish();
    await fetching;
    await settle();
    expect(late.state.started).toBe(true);
    await late.finish();
  });

  it('runs suspects one after the other', async () => {
    const isolation = await trusting();
    const [a, b] = [gated(isolation, 3), gated(isolation, 4)];
    await settle();
    expect([a.state.started, b.state.started]).toEqual([true, false]);

    await a.finish();
    await settle();
    expect(b.state.started).toBe(true);
    await b.finish();
  });

  it('stays wary after a suspect until an unsuspicious message has passed', async () => {
    const isolation = await trusting();
    await isolation.run(3, () => Promise.resolve());
    let second = false;
    void isolation.mayFetch(false).then(() => (second = true));
    await settle();
    expect(second).toBe(false);

    await isolation.run(1, () => Promise.resolve());
    await settle();
    expect(second).toBe(true);
  });

  it('goes on after a task that failed', async () => {
    const isolation = await trusting();
    await expect(isolation.run(3, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const next = gated(isolation, 3);
    await settle();

    expect(next.state.started).toBe(true);
    await next.finish();
  });

  it('lets everybody pass once it is lifted', async () => {
    const isolation = new Isolation(() => undefined);
    const running = gated(isolation, 1);
    const suspect = gated(isolation, 5);
    const fetching = isolation.mayFetch(false);
    isolation.lift();
    await settle();

    expect(suspect.state.started).toBe(true);
    await Promise.all([fetching, running.finish(), suspect.finish()]);
  });
});
