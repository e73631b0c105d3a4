import { setImmediate as happened } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { VirtualClock } from './virtual-clock.js';

/** All that can happen without a tick has happened. */
const settled = (): Promise<void> => happened();

describe('the clock of a rehearsal', () => {
  let fired: string[];
  let clock: VirtualClock;
  const start = (name: string, milliseconds: number) => clock.start(milliseconds, () => fired.push(name));

  beforeEach(() => {
    fired = [];
    clock = new VirtualClock(true, () => Promise.resolve());
  });

  it('goes on to the timer that is due next, however far that is', async () => {
    start('two days', 172_800_000);
    start('a second', 1_000);
    start('as long', 1_000);
    await settled();
    expect(fired).toEqual(['a second', 'as long', 'two days']);
  });

  it('counts a timer from the one that fired before it', async () => {
    start('late', 3_000);
    clock.start(1_000, () => {
      fired.push('early');
      start('after the early one', 1_500);
    });
    await settled();
    expect(fired).toEqual(['early', 'after the early one', 'late']);
  });

  it('stands while work is under way', async () => {
    let finish = (): void => undefined;
    const work = clock.during(() => new Promise<void>((resolve) => (finish = resolve)));
    start('timer', 1);
    await settled();
    expect(fired).toEqual([]);
    finish();
    await work;
    await settled();
    expect(fired).toEqual(['timer']);
  });

  it('goes on after work that failed', async () => {
    start('timer', 1);
    await expect(clock.during(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await settled();
    expect(fired).toEqual(['timer']);
  });

  it('stands until it is released', async () => {
    clock = new VirtualClock(false, () => Promise.resolve());
    start('timer', 1);
    await settled();
    expect(fired).toEqual([]);
    clock.release();
    await settled();
    expect(fired).toEqual(['timer']);
  });

  it('forgets a timer that is withdrawn', async () => {
    const withdraw = start('timer', 1);
    start('other', 2);
    withdraw();
    await settled();
    expect(fired).toEqual(['other']);
  });
});
