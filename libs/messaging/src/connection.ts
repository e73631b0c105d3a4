import { readFile } from 'node:fs/promises';
import { jetstream, type JetStreamClient, jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect, credsAuthenticator, type NatsConnection } from '@nats-io/transport-node';
import { UnsupportedServer } from './errors.js';
import type { Names } from './names.js';
import { openPayloads, provision, type Provisioned, requireServer } from './provisioning.js';
import type { BusSettings } from './settings.js';

const RECONNECT_WAIT_MS = 250;
const CONNECT_TIMEOUT_MS = 5_000;
const PING_INTERVAL_MS = 10_000;

export interface LinkOptions {
  /** Name of the service, as `ce-source` and the connection show it. */
  readonly service: string;
  /**
   * Whether connecting creates and updates streams, consumers and buckets; default: true. A tool that is no part of the
   * deployment says false, so as not to impose its own settings: then there are none of the topology's consumers to run.
   */
  readonly provision?: boolean;
}

/** A connection on which everything is provisioned, or found as it was. */
export interface Link extends Provisioned {
  readonly connection: NatsConnection;
  readonly jetstream: JetStreamClient;
  readonly manager: JetStreamManager;
}

/** One try to connect and provision, or find what is there. Once connected, the connection restores itself without end. */
export async function openLink(settings: BusSettings, names: Names, options: LinkOptions): Promise<Link> {
  const connection = await connect({
    servers: settings.NATS_URL.split(',').map((server) => server.trim()),
    name: options.service,
    maxReconnectAttempts: -1,
    reconnectTimeWait: RECONNECT_WAIT_MS,
    pingInterval: PING_INTERVAL_MS,
    timeout: CONNECT_TIMEOUT_MS,
    ignoreAuthErrorAbort: true,
    // Else every request records a stack trace, in case it fails.
    noAsyncTraces: true,
    ...(settings.NATS_CREDS ? { authenticator: credsAuthenticator(await readFile(settings.NATS_CREDS)) } : {}),
  });
  try {
    const manager = await managerOf(connection);
    const provisioned =
      options.provision === false
        ? { consumers: new Map(), payloads: await openPayloads(manager, names) }
        : await provision(connection, manager, names, settings);
    return { connection, jetstream: jetstream(connection), manager, ...provisioned };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

async function managerOf(connection: NatsConnection): Promise<JetStreamManager> {
  requireServer(connection.info?.version ?? 'unknown');
  if (connection.info?.jetstream !== true) throw new UnsupportedServer('The server has no JetStream.');
  return await jetstreamManager(connection);
}
