import { SupabaseClient } from '@supabase/supabase-js';
import type { SupabaseSettings } from '../store-settings.js';
import { NoRealtime } from './no-realtime.js';

/** How long one request may take. */
export const REQUEST_TIMEOUT_MS = 10_000;

/** A client that acts as the platform, or as who holds the token; with what it says of itself in its headers. */
export function openClient(
  { SUPABASE_URL, SUPABASE_SERVICE_ROLE_KEY }: SupabaseSettings,
  token: string = SUPABASE_SERVICE_ROLE_KEY,
  headers: Readonly<Record<string, string>> = {},
): SupabaseClient {
  return new SupabaseClient(SUPABASE_URL, SUPABASE_SERVICE_ROLE_KEY, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    realtime: { transport: NoRealtime },
    global: { headers: { ...headers, Authorization: `Bearer ${token}` } },
  });
}
