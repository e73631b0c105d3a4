import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { accessContract } from './access.contract.js';
import { artifactsContract } from './artifacts.contract.js';
import { auditContract } from './audit.contract.js';
import { componentsContract } from './components.contract.js';
import { connectorsContract } from './connectors.contract.js';
import { deploymentsContract } from './deployments.contract.js';
import type { Caller, Store } from './index.js';
import { projectsContract } from './projects.contract.js';
import { runLogsContract } from './run-logs.contract.js';
import { runsContract } from './runs.contract.js';
import { servicesContract } from './services.contract.js';
import { versionsContract } from './versions.contract.js';
import { workflowsContract } from './workflows.contract.js';

const CONTRACTS = [
  projectsContract,
  servicesContract,
  workflowsContract,
  connectorsContract,
  componentsContract,
  auditContract,
  artifactsContract,
  versionsContract,
  deploymentsContract,
  runsContract,
  runLogsContract,
];

/** An adapter under test. */
export interface Adapter {
  /** Gives an empty, migrated store. */
  open(): Promise<Store>;
  /** A user with this id, as the adapter takes callers. */
  userOf(id: string): Caller;
}

/** What every adapter of the store has to do, port by port. */
export function storeContract(adapter: Adapter): void {
  let store: Store;

  beforeAll(async () => {
    store = await adapter.open();
  });

  afterAll(async () => {
    await store.close();
  });

  it('answers a ping, and migrating twice is harmless', async () => {
    await store.migrate();
    await expect(store.ping()).resolves.toBeUndefined();
  });

  for (const contract of CONTRACTS) contract(() => store);
  accessContract(
    () => store,
    (id) => adapter.userOf(id),
  );
}
