import { Connection } from '@temporalio/client';
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
