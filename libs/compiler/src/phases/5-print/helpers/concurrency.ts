import { code } from '@workflow-builder/code-printer';
import { temporal } from '../vocabulary.js';
import type { Helper } from './helper.js';

/** Helpers that run things at the same time. */
export const concurrencyHelpers = {
  concurrently: {
    doc: 'Starts branches together. The first failure cancels the others, waits for them and is thrown.',
    source: code`async function concurrently<Branches extends readonly Promise<unknown>[] | []>(start: () => Branches) {
  return ${temporal.CancellationScope}.cancellable(async () => {
    const branches = start();
    try {
      return await Promise.all(branches);
    } catch (error) {
      ${temporal.CancellationScope}.current().cancel();
      await Promise.allSettled(branches);
      throw error;
    }
  });
}`,
  },
  after: {
    doc: 'Runs with the outputs of earlier steps as soon as they are all done.',
    source: code`async function after<Earlier extends readonly Promise<unknown>[] | [], Output>(
  earlier: Earlier,
  run: (outputs: { -readonly [Key in keyof Earlier]: Awaited<Earlier[Key]> }) => Output | Promise<Output>,
): Promise<Output> {
  return run(await Promise.all(earlier));
}`,
  },
  when: {
    doc: 'Runs if a condition holds; undefined if not.',
    source: code`async function when<Output>(
  test: boolean | undefined,
  run: () => Promise<Output>,
): Promise<Output | undefined> {
  return test === true ? run() : undefined;
}`,
  },
  slots: {
    doc: 'Lets only so many run at once; the others wait for their turn.',
    source: code`function slots(limit: number) {
  const slot = { free: limit };
  return async function inSlot<Output>(run: () => Output | Promise<Output>): Promise<Output> {
    while (slot.free === 0) await ${temporal.condition}(() => slot.free > 0);
    slot.free -= 1;
    try {
      return await run();
    } finally {
      slot.free += 1;
    }
  };
}`,
  },
  inParallel: {
    doc: 'Runs a round for each item, so many at once. After a round that ended the loop none starts.',
    uses: ['concurrently'],
    source: code`async function inParallel<Item, Round extends { ended: boolean }>(
  items: readonly Item[],
  limit: number,
  run: (item: Item, index: number) => Promise<Round>,
): Promise<Round[]> {
  const rounds: Round[] = [];
  const loop = { ended: false };
  const queue = items.entries();
  const takeTurns = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (loop.ended) return;
      const round = await run(item, index);
      rounds[index] = round;
      if (round.ended) loop.ended = true;
    }
  };
  await concurrently(() => Array.from({ length: Math.min(limit, items.length) }, takeTurns));
  return rounds;
}`,
  },
} satisfies Record<string, Helper>;
