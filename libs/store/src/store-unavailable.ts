/** The store does not answer, has no schema yet, or let another transaction go first. Worth a retry; an HTTP caller hears 503. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  readonly code = 'STORE_UNAVAILABLE';
  readonly remedy = 'Check that PostgreSQL runs and that DATABASE_URL points to it, then try again.';

  constructor(cause: unknown) {
    super(`The store does not answer: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
