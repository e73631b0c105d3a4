import { StoreUnavailable } from '../store-unavailable.js';

/** What supabase-js resolves to, whatever was asked. */
export type Answer<Data> =
  | { readonly data: Data; readonly error: null }
  | { readonly data: unknown; readonly error: { readonly code: string; readonly message: string } };

/** The database refused a request for good. `code` is its SQLSTATE, or PostgREST's own. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Codes that say "not now": no answer at all, PostgREST without its database, a schema that is not there yet, and the same
 * classes of SQLSTATE as on a connection of our own.
 */
const UNAVAILABLE = /^$|^(?:08|40|53|57)|^(?:42P01|42883|3F000|PGRST00[0-3]|PGRST20[25])$/;

/** The data, or what stood in its way. */
export async function answered<Data>(request: PromiseLike<Answer<Data>>): Promise<Data> {
  const { data, error } = await request;
  if (error === null) return data;
  const refused = new RequestRefused(error.code, error.message);
  throw UNAVAILABLE.test(error.code) ? new StoreUnavailable(refused) : refused;
}
