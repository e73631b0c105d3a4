import type { Caller } from '../caller.js';
import { FunctionRunLogs } from '../functions/run-logs.js';
import { workspaceOver } from '../functions/workspace.js';
import type { Store } from '../store.js';
import type { PostgresSettings } from '../store-settings.js';
import type { Workspace } from '../workspace.js';
import { PostgresArtifacts } from './artifacts.js';
import { Database } from './database.js';
import { PostgresDeployments } from './deployments.js';
import { migrate } from './migrate.js';
import { PostgresFunctions } from './functions.js';
import { PostgresRuns } from './runs.js';
import { PostgresVersions } from './versions.js';

const PLATFORM: Caller = { kind: 'platform', actor: 'platform' };

/** The store on PostgreSQL. Connects on first use, so a service starts while the database is away. */
export function openPostgresStore(settings: PostgresSettings): Store {
  const database = new Database(settings);
  const workspaceOf = (caller: Caller): Workspace => workspaceOver(new PostgresFunctions(database, caller));
  return {
    ...workspaceOf(PLATFORM),
    workspaceOf,
    artifacts: new PostgresArtifacts(database),
    versions: new PostgresVersions(database),
    deployments: new PostgresDeployments(database),
    runs: new PostgresRuns(database),
    runLogs: new FunctionRunLogs(new PostgresFunctions(database, PLATFORM)),
    ping: async () => {
      await database.rows('select 1');
    },
    migrate: () => migrate(database),
    close: () => database.close(),
  };
}
