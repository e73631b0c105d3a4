import type { SupabaseClient } from '@supabase/supabase-js';
import type { Argument, SqlFunctions } from '../functions/sql-functions.js';
import { answered } from './answers.js';
import { REQUEST_TIMEOUT_MS } from './client.js';

/** Functions over PostgREST, as whoever the client's token names. */
export class SupabaseFunctions implements SqlFunctions {
  constructor(private readonly client: SupabaseClient) {}

  async call<Result>(name: string, args: Readonly<Record<string, Argument>>): Promise<Result> {
    const given = Object.fromEntries(Object.entries(args).map(([key, value]) => [key, value ?? null]));
    const request = this.client.rpc(name, given).abortSignal(AbortSignal.timeout(REQUEST_TIMEOUT_MS));
    return answered<Result>(request);
  }
}
