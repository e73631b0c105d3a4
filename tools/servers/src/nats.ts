import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { ensureBinary, type BinaryOptions } from './binaries/ensure-binary.js';
import { natsServer } from './binaries/specification.js';
import { freePort, requireFreePort } from './processes/ports.js';
import { launch, requireReady, type RunningProcess } from './processes/running-process.js';

export interface NatsOptions extends BinaryOptions {
  /** Holds JetStream's files, the server's configuration and its log; what is there already is served again. */
  readonly storeDir: string;
  /** Default: a free one. */
  readonly port?: number;
  /** The largest message. Default: 1 MiB, as the server's own. */
  readonly maxPayloadBytes?: number;
  /** What all streams together may reserve. Default: the server's own, three quarters of the free disk. */
  readonly maxFileStoreBytes?: number;
}

/** A NATS server with JetStream on the loopback interface. */
export interface NatsServer {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly process: RunningProcess;
  /** An orderly end. */
  stop(): Promise<void>;
  /** SIGKILL, as a crash would; resolves when the process is gone. */
  kill(): Promise<void>;
}

const deadlineMs = 30_000;

/** Throws {@link ServerError} when the binary cannot be had, the port is taken or the server does not come up in 30 s. */
export async function startNats(options: NatsOptions): Promise<NatsServer> {
  const port = options.port ?? (await freePort());
  const binary = await ensureBinary(natsServer, options);
  await requireFreePort(port, 'NATS', 'NATS_PORT');
  const configuration = await writeConfiguration(options, port);
  const server = await launch({
    name: 'nats-server',
    command: binary,
    args: ['--config', configuration],
    log: { file: join(options.storeDir, 'nats-server.log') },
  });
  await requireReady(server, () => servesJetStream(port), { deadlineMs, signal: options.signal });
  return {
    url: `nats://127.0.0.1:${port}`,
    port,
    pid: server.pid,
    process: server,
    stop: () => server.stop(),
    kill: async () => {
      server.kill('SIGKILL');
      await server.exited;
    },
  };
}

async function writeConfiguration(
  { storeDir, maxPayloadBytes = 1_048_576, maxFileStoreBytes }: NatsOptions,
  port: number,
): Promise<string> {
  await mkdir(storeDir, { recursive: true });
  const file = join(storeDir, 'nats-server.conf');
  const reservable = maxFileStoreBytes === undefined ? '' : `, max_file_store: ${maxFileStoreBytes}`;
  await writeFile(
    file,
    [
      `listen: "127.0.0.1:${port}"`,
      `max_payload: ${maxPayloadBytes}`,
      `jetstream { store_dir: ${JSON.stringify(storeDir)}${reservable} }`,
      '',
    ].join('\n'),
  );
  return file;
}

/** A server greets each connection with one INFO line; it accepts connections once JetStream has recovered its streams. */
function servesJetStream(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1_000 });
    const finish = (ready: boolean) => {
      socket.destroy();
      resolve(ready);
    };
    socket.once('data', (greeting) => finish(/^INFO .*"jetstream":true/.test(greeting.toString())));
    socket.once('timeout', () => finish(false));
    socket.once('error', () => finish(false));
    socket.once('close', () => finish(false));
  });
}
