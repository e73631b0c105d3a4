import type { Store } from '../store.js';
import type { StoreSettings } from '../store-settings.js';
import { PostgresArtifacts } from './artifacts.js';
import { Database } from './database.js';
import { PostgresDeployments } from './deployments.js';
import { migrate } from './migrate.js';
import { PostgresProjects } from './projects.js';
import { PostgresRunLogs } from './run-logs.js';
import { PostgresRuns } from './runs.js';
import { PostgresVersions } from './versions.js';

/** The repository's `supabase/migrations/`, equally far from sources and build output. */
const MIGRATIONS = new URL('../../../../supabase/migrations/', import.meta.url);

/** The store on PostgreSQL. Connects on first use, so a service starts while the database is away. */
export function openStore(settings: StoreSettings): Store {
  const database = new Database(settings);
  return {
    projects: new PostgresProjects(database),
    artifacts: new PostgresArtifacts(database),
    versions: new PostgresVersions(database),
    deployments: new PostgresDeployments(database),
    runs: new PostgresRuns(database),
    runLogs: new PostgresRunLogs(database),
    ping: async () => {
      await database.rows('select 1');
    },
    migrate: () => migrate(database, MIGRATIONS),
    close: () => database.close(),
  };
}
