import type { LogEntryDto } from '@workflow-builder/contracts';
import { openStore, type Store } from '@workflow-builder/store';
import { testDatabase } from '@workflow-builder/testing';
import { startGateway, type TestGateway } from './gateway-kit.js';

/** A gateway with a database of its own, which the suite sees through the store's ports. */
export interface GatewayWithStore extends TestGateway {
  readonly store: Store;
}

/** Starts a gateway on an empty, migrated database; `environment` adds to its settings. */
export async function startGatewayWithStore(
  environment: Readonly<Record<string, string>> = {},
  logDestination?: { write(line: string): void },
): Promise<GatewayWithStore> {
  const database = await testDatabase();
  const store = openStore({ DATABASE_URL: database.url });
  await store.migrate();
  const gateway = await startGateway({ DATABASE_URL: database.url, ...environment }, logDestination);
  return {
    ...gateway,
    store,
    stop: async () => {
      await gateway.stop();
      await store.close();
      await database.drop();
    },
  };
}

/** A log entry as a worker posts it. */
export function logEntry(fields: Partial<LogEntryDto>): LogEntryDto {
  const at = '2026-01-01T00:00:00.000Z';
  return {
    id: `entry-${fields.run ?? ''}`,
    kind: 'node',
    timestamp: at,
    project: { id: 'p1', name: 'Shop' },
    service: { id: 's1', name: 'Orders' },
    workflow: { id: 'w1', name: 'Greeting', runId: 'r1' },
    component: { id: 'activity', name: 'Activity', type: 'activity' },
    node: { id: 'n1', label: 'Greet' },
    execution: { startedAt: at, completedAt: at, durationMs: 0, status: 'completed' },
    run: 'run-1',
    input: { name: 'Ada' },
    output: { greeting: 'Hello' },
    ...fields,
  };
}
