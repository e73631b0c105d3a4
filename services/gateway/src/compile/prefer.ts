/** What a client asks for in its `Prefer` header (RFC 7240). */
export interface Preference {
  /** `respond-async`: answer 202 at once. */
  readonly respondAsync: boolean;
  /** `wait=N`: milliseconds the client is willing to wait. */
  readonly waitMs?: number;
}

/** Reads a `Prefer` header; what it does not know it leaves alone, as the RFC asks. */
export function readPreference(header: string | undefined): Preference {
  const preferences = (header ?? '').split(',').map(plain);
  const wait = preferences
    .map((preference) => /^wait=(\d{1,6})$/.exec(preference)?.[1])
    .find((seconds) => seconds !== undefined);
  return {
    respondAsync: preferences.includes('respond-async'),
    ...(wait === undefined ? {} : { waitMs: Number(wait) * 1000 }),
  };
}

/** Without parameters, optional white space and quotes: `Wait = "3"; x=y` -> `wait=3` */
function plain(preference: string): string {
  return preference.replace(/;.*$/, '').replace(/[\s"]/g, '').toLowerCase();
}
