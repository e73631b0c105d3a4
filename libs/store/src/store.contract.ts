import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { artifactsContract } from './artifacts.contract.js';
import { deploymentsContract } from './deployments.contract.js';
import type { Store } from './index.js';
import { projectsContract } from './projects.contract.js';
import { runLogsContract } from './run-logs.contract.js';
import { runsContract } from './runs.contract.js';
import { versionsContract } from './versions.contract.js';

const CONTRACTS = [
  projectsContract,
  artifactsContract,
  versionsContract,
  deploymentsContract,
  runsContract,
  runLogsContract,
];

/** What every adapter of the store has to do, port by port. `makeStore` gives an empty, migrated store. */
export function storeContract(makeStore: () => Promise<Store>): void {
  let store: Store;

  beforeAll(async () => {
    store = await makeStore();
  });

  afterAll(async () => {
    await store.close();
  });

  it('answers a ping, and migrating twice is harmless', async () => {
    await store.migrate();
    await expect(store.ping()).resolves.toBeUndefined();
  });

  for (const contract of CONTRACTS) contract(() => store);
}
