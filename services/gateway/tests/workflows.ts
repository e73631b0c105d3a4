import {
  ApplicationFailure,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  executeChild,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';

export { shopping } from './shopping/workflow.js';

interface Activities {
  reserve(item: string): Promise<string>;
}

const { reserve } = proxyActivities<Activities>({ startToCloseTimeout: '5s' });

const settledQuery = defineQuery<boolean>('settled');
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

export interface Confidence {
  readonly url: string;
  readonly password: string;
}

/** Tells what it was told, to whoever asks. */
export async function confiding(told: Confidence): Promise<Confidence> {
  let isDone = false;
  setHandler(defineQuery<Confidence>('told'), () => told);
  setHandler(defineUpdate<Confidence, [boolean]>('tell'), () => told, {
    validator: (isAllowed) => {
      if (!isAllowed) throw ApplicationFailure.nonRetryable(`not to ${told.url}`);
    },
  });
  setHandler(stopSignal, () => {
    isDone = true;
  });
  await condition(() => isDone);
  return told;
}

/** Collects what it was started with and what comes, until it is told to stop. */
export async function collecting({ item }: { readonly item: string }): Promise<readonly string[]> {
  const items = [item];
  let isDone = false;
  setHandler(defineSignal<[{ readonly item: string }]>('add'), (added) => {
    items.push(added.item);
  });
  setHandler(defineQuery<readonly string[]>('items'), () => items);
  setHandler(stopSignal, () => {
    isDone = true;
  });
  await condition(() => isDone);
  return items;
}

/** Reserves in a child of its own. */
export async function delegating({ item }: { readonly item: string }): Promise<unknown> {
  return executeChild(reserving, { args: [{ item }], workflowId: `${workflowInfo().workflowId}-child` });
}

/** Goes on as new as often as it is told, then says so when asked, and waits until it is told to stop. */
export async function continuing({ rounds }: { readonly rounds: number }): Promise<void> {
  if (rounds > 0) await continueAsNew<typeof continuing>({ rounds: rounds - 1 });
  let isDone = false;
  setHandler(settledQuery, () => true);
  setHandler(stopSignal, () => {
    isDone = true;
  });
  await condition(() => isDone);
}
