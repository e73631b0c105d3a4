import {
  ApplicationFailure,
  condition,
  defineQuery,
  defineSignal,
  defineUpdate,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';

interface Activities {
  reserve(item: string): Promise<string>;
}

const { reserve } = proxyActivities<Activities>({ startToCloseTimeout: '5s' });

const countQuery = defineQuery<number>('count');
const stopSignal = defineSignal('stop');
const addUpdate = defineUpdate<number, [number]>('add');

/** Reserves what it is asked to. */
export async function reserving({ item }: { readonly item: string }): Promise<{ readonly reserved: string }> {
  return { reserved: await reserve(item) };
}

/** Never ends by itself. */
export async function waiting(): Promise<void> {
  await condition(() => false);
}

/** Counts what it is told, until it is told to stop. */
export async function counting(): Promise<number> {
  let count = 0;
  let isDone = false;
  setHandler(countQuery, () => count);
  setHandler(stopSignal, () => {
    isDone = true;
  });
  setHandler(
    addUpdate,
    (amount) => {
      count += amount;
      return count;
    },
    {
      validator: (amount) => {
        if (typeof amount !== 'number') throw ApplicationFailure.nonRetryable('not a number', 'MESSAGE_INVALID');
      },
    },
  );
  await condition(() => isDone);
  return count;
}
