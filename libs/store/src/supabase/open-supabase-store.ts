import type { Caller } from '../caller.js';
import { FunctionRunLogs } from '../functions/run-logs.js';
import { workspaceOver } from '../functions/workspace.js';
import { readMigrations } from '../migrations.js';
import type { Store } from '../store.js';
import type { SupabaseSettings } from '../store-settings.js';
import { StoreUnavailable } from '../store-unavailable.js';
import type { Workspace } from '../workspace.js';
import { SupabaseArtifacts } from './artifacts.js';
import { openClient } from './client.js';
import { SupabaseDeployments } from './deployments.js';
import { SupabaseFunctions } from './functions.js';
import { SupabaseRuns } from './runs.js';
import { SupabaseVersions } from './versions.js';

/**
 * The store on a Supabase project, over its data API alone. Its schema comes from the supabase CLI, which takes the same
 * migrations: `migrate` only makes sure of it, and rejects with {@link StoreUnavailable} where one is missing.
 */
export function openSupabaseStore(settings: SupabaseSettings): Store {
  const client = openClient(settings);
  const functions = new SupabaseFunctions(client);
  const appliedMigrations = (): Promise<readonly string[]> => functions.call('applied_migrations', {});
  const workspaceOf = (caller: Caller): Workspace => workspaceOver(new SupabaseFunctions(clientOf(settings, caller)));
  return {
    ...workspaceOver(functions),
    workspaceOf,
    artifacts: new SupabaseArtifacts(client),
    versions: new SupabaseVersions(client, functions),
    deployments: new SupabaseDeployments(client, functions),
    runs: new SupabaseRuns(client, functions),
    runLogs: new FunctionRunLogs(functions),
    ping: async () => {
      await appliedMigrations();
    },
    migrate: async () => {
      const applied = new Set(await appliedMigrations());
      const missing = (await readMigrations()).filter(({ version }) => !applied.has(version));
      if (missing.length > 0)
        throw new StoreUnavailable(`Migrations are missing: ${missing.map(({ name }) => name).join(', ')}`);
    },
    close: () => Promise.resolve(),
  };
}

function clientOf(settings: SupabaseSettings, caller: Caller): ReturnType<typeof openClient> {
  switch (caller.kind) {
    case 'platform':
      return openClient(settings, settings.SUPABASE_SERVICE_ROLE_KEY, { 'x-actor': caller.actor });
    case 'user':
      return openClient(settings, caller.accessToken);
  }
}
