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
  const ground = await openGroundOn({ databaseUrl: database.url, temporalAddress: testTemporal().address, intakeUrl });
  return {
    ...ground,
    close: async () => {
      await ground.close();
      await database.drop();
    },
  };
}

export interface GroundServers {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly intakeUrl: string;
}

/** A subject prefix of the suite's own on the bus of the run, beside an empty database and a Temporal that the suite has. */
export async function openGroundOn({ databaseUrl, temporalAddress, intakeUrl }: GroundServers): Promise<Ground> {
  const store = openStore({ DATABASE_URL: databaseUrl });
  await store.migrate();
  const { url, prefix } = testNats();
  const temporal = new Temporal(Object.assign(new TemporalSettings(), { TEMPORAL_ADDRESS: temporalAddress }));
  return {
    env: {
      LOG_LEVEL: 'silent',
      NATS_URL: url,
      SUBJECT_PREFIX: prefix,
      DATABASE_URL: databaseUrl,
      TEMPORAL_ADDRESS: temporalAddress,
      KONG_LOGGING_URL: `${intakeUrl}/api/logs`,
      ACTIVITY_ALLOWED_HOSTS: new URL(intakeUrl).host,
    },
    store,
    temporal,
    close: async () => {
      await temporal.close();
      await store.close();
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
  /** How often each path was called, queries included. */
  readonly calls: ReadonlyMap<string, number>;
  close(): void;
}

export async function startHoldingServer(): Promise<HoldingServer> {
  const held: ServerResponse[] = [];
  const calls = new Map<string, number>();
  let isOpen = false;
  const server: Server = createServer((request, response) => {
    request.resume();
    const path = request.url ?? '';
    calls.set(path, (calls.get(path) ?? 0) + 1);
    if (path === '/held' && !isOpen) held.push(response);
    else response.writeHead(202).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letGo: () => {
      isOpen = true;
      for (const response of held.splice(0)) response.writeHead(202).end();
    },
    calls,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
