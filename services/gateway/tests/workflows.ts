import { condition, proxyActivities } from '@temporalio/workflow';

interface Activities {
  reserve(item: string): Promise<string>;
}

const { reserve } = proxyActivities<Activities>({ startToCloseTimeout: '5s' });

/** Reserves what it is asked to. */
export async function reserving({ item }: { readonly item: string }): Promise<{ readonly reserved: string }> {
  return { reserved: await reserve(item) };
}

/** Never ends by itself. */
export async function waiting(): Promise<void> {
  await condition(() => false);
}
