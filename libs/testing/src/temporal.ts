import { Connection } from '@temporalio/client';
import { startTemporal } from '@workflow-builder/servers';
import { type PrivateServer, startPrivateServer } from './private-server.js';
import { serverAddress } from './environment.js';
import { uniqueName } from './unique-name.js';

/** The Temporal server of this run and a task queue that is the caller's alone. */
export interface TestTemporal {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  /** A new connection, which the caller closes. */
  connect(): Promise<Connection>;
}

export function testTemporal(): TestTemporal {
  const address = serverAddress('WB_TEST_TEMPORAL_ADDRESS');
  return {
    address,
    namespace: 'default',
    taskQueue: uniqueName('test-'),
    connect: () => Connection.connect({ address, connectTimeout: '10s' }),
  };
}

/** A Temporal server of the suite's own that keeps what it has over a crash. */
export interface PrivateTemporal extends PrivateServer {
  readonly address: string;
}

export async function startPrivateTemporal(): Promise<PrivateTemporal> {
  const { first, server } = await startPrivateServer((dataDir, port) =>
    startTemporal({ dataDir, dbFile: 'temporal.db', ...(port !== undefined && { port }) }),
  );
  return { address: first.address, ...server };
}
