import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DeployerSettings, deployerOptions } from '@workflow-builder/deployer';
import { type RunningService, readSettings, startService } from '@workflow-builder/service-kit';
import { openStore, type Store } from '@workflow-builder/store';
import { Temporal, TemporalSettings } from '@workflow-builder/temporal';
import { testDatabase, testNats, testTemporal } from '@workflow-builder/testing';
import { workerOptions, WorkerSettings } from '@workflow-builder/worker';

/** What suites on deployments share with the services they start. */
export interface Ground {
  readonly env: Readonly<Record<string, string>>;
  readonly store: Store;
  readonly temporal: Temporal;
  close(): Promise<void>;
}

/** A database of the suite's own and a subject prefix of its own, on the servers of the run. */
export async function openGround(intakeUrl: string): Promise<Ground> {
  const database = await testDatabase();
  const store = openStore({ DATABASE_URL: database.url });
  await store.migrate();
  const { url, prefix } = testNats();
  const { address } = testTemporal();
  const temporal = new Temporal(Object.assign(new TemporalSettings(), { TEMPORAL_ADDRESS: address }));
  return {
    env: {
      LOG_LEVEL: 'silent',
      NATS_URL: url,
      SUBJECT_PREFIX: prefix,
      DATABASE_URL: database.url,
      TEMPORAL_ADDRESS: address,
      KONG_LOGGING_URL: `${intakeUrl}/api/logs`,
      ACTIVITY_ALLOWED_HOSTS: new URL(intakeUrl).host,
    },
    store,
    temporal,
    close: async () => {
      await temporal.close();
      await store.close();
      await database.drop();
    },
  };
}

export function startDeployer({ env }: Ground): Promise<RunningService<DeployerSettings>> {
  return startService(deployerOptions(readSettings(DeployerSettings, { ...env, PORT: '0' })));
}

export function startWorker({ env }: Ground): Promise<RunningService<WorkerSettings>> {
  return startService(workerOptions(readSettings(WorkerSettings, { ...env, PORT: '0', SHUTDOWN_GRACE_MS: '1000' })));
}

/** Takes log entries, and holds the answers at `/held` until they are let go. */
export interface HoldingServer {
  readonly url: string;
  letGo(): void;
  close(): void;
}

export async function startHoldingServer(): Promise<HoldingServer> {
  const held: ServerResponse[] = [];
  let isOpen = false;
  const server: Server = createServer((request, response) => {
    request.resume();
    if (request.url === '/held' && !isOpen) held.push(response);
    else response.writeHead(202).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letGo: () => {
      isOpen = true;
      for (const response of held.splice(0)) response.writeHead(202).end();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
