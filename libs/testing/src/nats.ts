import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNats, type NatsServer } from '@workflow-builder/servers';
import { serverAddress } from './environment.js';
import { uniqueName } from './unique-name.js';

/** Suites reserve the gigabytes of a whole deployment, and fill next to nothing of them. */
const RESERVABLE_BYTES = 2 ** 40;

/** The NATS server of this run and a subject prefix that is the caller's alone. */
export interface TestNats {
  readonly url: string;
  /** Ends in a dot: `t3f2a90bc.` */
  readonly prefix: string;
}

export function testNats(): TestNats {
  return { url: serverAddress('WB_TEST_NATS_URL'), prefix: `${uniqueName('t')}.` };
}

/** A NATS server of the suite's own, to be stopped, killed and started again on the same port and files. */
export interface PrivateNats {
  readonly url: string;
  /** Starts the server again after {@link stop} or {@link kill}. */
  start(): Promise<void>;
  /** An orderly end. */
  stop(): Promise<void>;
  /** SIGKILL, as a crash would. */
  kill(): Promise<void>;
  /** Stops the server and removes its files. */
  close(): Promise<void>;
}

export async function startPrivateNats(options: { readonly maxPayloadBytes?: number } = {}): Promise<PrivateNats> {
  const storeDir = await mkdtemp(join(tmpdir(), 'workflow-builder-nats-'));
  const settings = { ...options, storeDir, maxFileStoreBytes: RESERVABLE_BYTES };
  let server: NatsServer = await startNats(settings);
  const { port, url } = server;
  return {
    url,
    start: async () => {
      server = await startNats({ ...settings, port });
    },
    stop: () => server.stop(),
    kill: () => server.kill(),
    close: async () => {
      await server.stop();
      await rm(storeDir, { recursive: true, force: true });
    },
  };
}
