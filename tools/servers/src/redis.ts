import { mkdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { ensureBinary, type BinaryOptions } from './binaries/ensure-binary.js';
import { redisServer } from './binaries/specification.js';
import { freePort, requireFreePort } from './processes/ports.js';
import { launch, requireReady, type RunningProcess } from './processes/running-process.js';

export interface RedisOptions extends BinaryOptions {
  /** Holds the server's log. */
  readonly dataDir: string;
  /** Default: a free one. */
  readonly port?: number;
}

/** A Redis server on the loopback interface that keeps everything in memory. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly process: RunningProcess;
  stop(): Promise<void>;
}

const deadlineMs = 30_000;

/** Throws {@link ServerError} when the binary cannot be had, the port is taken or the server does not come up in 30 s. */
export async function startRedis(options: RedisOptions): Promise<RedisServer> {
  const port = options.port ?? (await freePort());
  const binary = await ensureBinary(redisServer, options);
  await requireFreePort(port, 'Redis', 'REDIS_PORT');
  await mkdir(options.dataDir, { recursive: true });
  const server = await launch({
    name: 'redis-server',
    command: binary,
    args: ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no', '--dir', options.dataDir],
    cwd: options.dataDir,
    log: { file: join(options.dataDir, 'redis.log') },
  });
  await requireReady(server, () => answersPing(port), { deadlineMs, signal: options.signal });
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    pid: server.pid,
    process: server,
    stop: () => server.stop(),
  };
}

function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1_000 }, () => socket.write('PING\r\n'));
    const finish = (ready: boolean) => {
      socket.destroy();
      resolve(ready);
    };
    socket.once('data', (answer) => finish(answer.toString().startsWith('+PONG')));
    socket.once('timeout', () => finish(false));
    socket.once('error', () => finish(false));
    socket.once('close', () => finish(false));
  });
}
