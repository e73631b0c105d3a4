import { openPostgresStore } from './postgres/open-postgres-store.js';
import type { Store } from './store.js';
import type { StoreSettings } from './store-settings.js';
import { openSupabaseStore } from './supabase/open-supabase-store.js';

/** The store that the settings name. It connects on first use, so a service starts while the store is away. */
export function openStore({ DATABASE_URL, SUPABASE_URL, SUPABASE_SERVICE_ROLE_KEY }: StoreSettings): Store {
  return SUPABASE_URL === undefined || SUPABASE_SERVICE_ROLE_KEY === undefined
    ? openPostgresStore({ DATABASE_URL })
    : openSupabaseStore({ SUPABASE_URL, SUPABASE_SERVICE_ROLE_KEY });
}
