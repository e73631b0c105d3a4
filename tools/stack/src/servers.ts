import { join } from 'node:path';
import { startNats, startPostgres, startTemporal } from '@workflow-builder/servers';
import type { StackOptions } from './options.js';
import type { PortChooser } from './port-chooser.js';
import { Supervised } from './supervised.js';

/** A server that the stack has started; stop, start, kill or restart it on the same port and files. */
export interface StackServers {
  readonly natsUrl: string;
  readonly temporalAddress: string;
  readonly databaseUrl: string;
  readonly temporalUiUrl: string | undefined;
  /** Absent, as the two below, when the server was there before the stack. */
  readonly nats: Supervised | undefined;
  readonly temporal: Supervised | undefined;
  readonly postgres: Supervised | undefined;
}

/** Streams reserve room for a deployment's load; on a small disk that must not keep the platform from starting. */
const reservableBytes = 2 ** 40;

/** The servers of a stack, none started yet. */
export async function planServers(options: StackOptions, chooser: PortChooser): Promise<StackServers> {
  const [nats, temporal, postgres] = await Promise.all([
    planNats(options, chooser),
    planTemporal(options, chooser),
    planPostgres(options, chooser),
  ]);
  return { ...nats, ...temporal, ...postgres };
}

async function planNats(
  { servers, serverPorts, dataDir, onEvent }: StackOptions,
  chooser: PortChooser,
): Promise<Pick<StackServers, 'natsUrl' | 'nats'>> {
  if (servers?.natsUrl !== undefined) return { natsUrl: servers.natsUrl, nats: undefined };
  const port = serverPorts?.nats ?? (await chooser.next());
  const folder = { storeDir: join(dataDir, 'nats'), maxFileStoreBytes: reservableBytes };
  const nats = new Supervised({
    launch: async (signal) => (await startNats({ ...folder, port, signal })).process,
    onEvent: (event) => onEvent?.({ process: 'NATS', event }),
  });
  return { natsUrl: `nats://127.0.0.1:${port}`, nats };
}

async function planTemporal(
  { servers, serverPorts, dataDir, onEvent }: StackOptions,
  chooser: PortChooser,
): Promise<Pick<StackServers, 'temporalAddress' | 'temporalUiUrl' | 'temporal'>> {
  if (servers?.temporalAddress !== undefined) {
    return { temporalAddress: servers.temporalAddress, temporalUiUrl: undefined, temporal: undefined };
  }
  const port = serverPorts?.temporal ?? (await chooser.next());
  const uiPort = serverPorts?.temporalUi;
  const ui = uiPort === undefined ? {} : { uiPort };
  const folder = { dataDir: join(dataDir, 'temporal'), dbFile: 'temporal.db' };
  const temporal = new Supervised({
    launch: async (signal) => (await startTemporal({ ...folder, ...ui, port, signal })).process,
    onEvent: (event) => onEvent?.({ process: 'Temporal', event }),
  });
  const temporalUiUrl = uiPort === undefined ? undefined : `http://localhost:${uiPort}`;
  return { temporalAddress: `127.0.0.1:${port}`, temporalUiUrl, temporal };
}

async function planPostgres(
  { servers, serverPorts, dataDir, onEvent }: StackOptions,
  chooser: PortChooser,
): Promise<Pick<StackServers, 'databaseUrl' | 'postgres'>> {
  if (servers?.databaseUrl !== undefined) return { databaseUrl: servers.databaseUrl, postgres: undefined };
  const port = serverPorts?.postgres ?? (await chooser.next());
  const postgres = new Supervised({
    launch: async (signal) => (await startPostgres({ dataDir: join(dataDir, 'postgres'), port, signal })).process,
    onEvent: (event) => onEvent?.({ process: 'PostgreSQL', event }),
  });
  return { databaseUrl: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`, postgres };
}
