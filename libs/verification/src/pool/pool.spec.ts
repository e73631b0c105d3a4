import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sourceThread } from '@workflow-builder/testing';
import { CRASH, OUT_OF_MEMORY, TOO_SLOW } from '../finding.js';
import type { Inspector } from './inspector.js';
import { createLane } from './lane.js';
import type { Breach, Limits } from './limits.js';
import { createPool } from './pool.js';

const thread = sourceThread(new URL('../../tests/threads/misbehaving.ts', import.meta.url));
const noThread = sourceThread(new URL('./no-such-program.ts', import.meta.url));
const limits = { timeMs: 500, memoryMb: 64 };
const unhurried = { ...limits, timeMs: 20_000 };

describe('a pool of threads', () => {
  let pool: Inspector;
  let breaches: (readonly [Breach, number])[];
  let batches: number[];

  const observer = {
    inspected: ({ size }: { readonly size: number }) => void batches.push(size),
    broken: (breach: Breach, size: number) => void breaches.push([breach, size]),
  };

  beforeEach(async () => {
    breaches = [];
    batches = [];
    await open(limits);
  });

  /** Comes back when both threads take documents. */
  async function open(its: Limits): Promise<void> {
    pool = await createPool({ threads: 2, limits: its, observer, thread });
    while ((await Promise.all(['two', 'at once'].map(say))).some((said) => said?.endsWith('of 2')));
    batches = [];
  }

  afterEach(() => pool.close());

  /** What is found in a document: the message of the word itself, the rule of a limit. */
  async function say(workflow: string): Promise<string | undefined> {
    const files = { workflow, activities: '', worker: '' };
    const { findings } = await pool.inspect({ files, check: ['workflow'], isolated: true });
    return findings.map(({ tool, rule, message }) => (tool === 'verifier' ? rule : message)).join();
  }

  it('gives each document what was found in it', async () => {
    expect(await say('alone')).toBe('alone of 1');
    expect(await Promise.all(['a', 'b', 'c', 'd'].map(say))).toEqual(['a of 2', 'b of 2', 'c of 2', 'd of 2']);
    expect(batches).toEqual([1, 2, 2]);
  });

  it.each([
    ['loop', limits, TOO_SLOW, 'time'],
    ['hoard', unhurried, OUT_OF_MEMORY, 'memory'],
    ['exit', unhurried, CRASH, 'crash'],
    ['throw', unhurried, CRASH, 'crash'],
  ] as const)('finds who broke a batch (%s), and nothing against the others', async (word, its, rule, breach) => {
    await pool.close();
    await open(its);
    const found = await Promise.all(['a', 'b', 'c', word, 'd', 'e'].map(say));

    expect(found).toEqual(['a of 3', 'b of 3', 'c of 3', rule, 'd of 1', 'e of 1']);
    expect(breaches).toEqual([
      [breach, 3],
      [breach, 1],
    ]);
    expect(await say('after')).toBe('after of 1');
  });

  it('works on while one thread is held up', async () => {
    const held = say('loop');
    expect(await Promise.all(['a', 'b', 'c'].map(async (word) => (await say(word))?.[0]))).toEqual(['a', 'b', 'c']);
    expect(await held).toBe(TOO_SLOW);
  });

  it('rejects what is in work when it is closed, and what comes after', async () => {
    const held = say('loop');
    const outcome = expect(held).rejects.toThrow();
    await pool.close();
    await outcome;
    await expect(say('late')).rejects.toThrow();
  });

  it('takes a thread that was started before', async () => {
    await pool.close();
    const first = createLane(limits, thread);
    pool = await createPool({ threads: 1, limits, thread: noThread, first });
    expect(await say('alone')).toBe('alone of 1');
  });

  it('does not start without a program that works', async () => {
    await expect(createPool({ threads: 1, limits, thread: noThread })).rejects.toThrow();
  });
});
