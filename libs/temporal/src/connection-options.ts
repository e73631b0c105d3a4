import { readFile } from 'node:fs/promises';
import type { TemporalSettings } from './temporal-settings.js';

/** What both kinds of connection to Temporal take: the client's and the worker's. */
export interface TemporalConnectionOptions {
  readonly address: string;
  readonly tls?: { readonly clientCertPair: { readonly crt: Uint8Array; readonly key: Uint8Array } };
}

/** Reads certificate and key anew each time, so that renewed ones count from the next connection on. */
export async function temporalConnectionOptions(settings: TemporalSettings): Promise<TemporalConnectionOptions> {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_TLS_CERT: cert, TEMPORAL_TLS_KEY: key } = settings;
  if (cert === undefined || key === undefined) return { address };
  return { address, tls: { clientCertPair: { crt: await readFile(cert), key: await readFile(key) } } };
}
