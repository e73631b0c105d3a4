import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Report, toStandardError } from './binaries/progress.js';
import { dataFolder } from './postgres-data.js';
import { run } from './processes/run.js';
import { postgresBinaries } from './postgres-binaries.js';
import { unprivilegedUser, type User } from './postgres-user.js';
import { freePort, requireFreePort } from './processes/ports.js';
import { launch, requireReady, type RunningProcess } from './processes/running-process.js';

export interface PostgresOptions {
  /**
   * Holds the cluster and the server's log; a cluster that is there already is served again. Where we are root and the user
   * that PostgreSQL runs as cannot reach it, the cluster lies elsewhere, always at the same place for the same folder.
   */
  readonly dataDir: string;
  /** Default: a free one. */
  readonly port?: number;
  /** `false` trades safety in a crash of the machine for speed. Default: true. */
  readonly durable?: boolean;
  /** Hears where the cluster lies if it lies elsewhere. Default: writes to standard error. */
  readonly report?: Report;
  /** Gives up the start. */
  readonly signal?: AbortSignal | undefined;
}

/** A PostgreSQL server on the loopback interface; it trusts every local connection. */
export interface PostgresServer {
  /** With user, password and the database `postgres`. */
  readonly url: string;
  /** Where the cluster lies. */
  readonly cluster: string;
  readonly port: number;
  readonly pid: number;
  readonly process: RunningProcess;
  stop(): Promise<void>;
}

const deadlineMs = 60_000;

/** Throws {@link ServerError} when the port is taken, the server does not come up in 60 s, or a copy of its binaries is unsafe. */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const port = options.port ?? (await freePort());
  await requireFreePort(port, 'PostgreSQL', 'POSTGRES_PORT');
  const user = await unprivilegedUser();
  const { postgres, initdb } = await postgresBinaries(user);
  const cluster = join(await dataFolder(options.dataDir, user, options.report ?? toStandardError), 'cluster');
  if (!existsSync(cluster)) await initialise(initdb, cluster, user);
  const server = await launch({
    name: 'PostgreSQL',
    command: postgres,
    args: ['-D', cluster, '-p', String(port), ...settings(options.durable ?? true)],
    log: { file: join(options.dataDir, 'postgres.log') },
    cwd: cluster,
    stopSignal: 'SIGINT',
    orphanSignal: 'SIGQUIT', // ends at once too, but takes its pid file along, which would keep the next one from starting
    ...(user === undefined ? {} : { user }),
  });
  await requireReady(server, () => acceptsConnections(cluster, server.pid), { deadlineMs, signal: options.signal });
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    cluster,
    port,
    pid: server.pid,
    process: server,
    stop: () => server.stop(),
  };
}

/** The cluster appears whole or not at all, so that an interrupted start leaves nothing that the next one trips over. */
async function initialise(initdb: string, cluster: string, user: User | undefined): Promise<void> {
  const unfinished = `${cluster}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  if (user !== undefined) await chown(unfinished, user.uid, user.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = [`--pgdata=${unfinished}`, '--username=postgres', '--auth=trust', ...locale];
  await run(initdb, args, { timeoutMs: 60_000, cwd: unfinished, ...(user === undefined ? {} : { user }) });
  await rename(unfinished, cluster);
}

function settings(durable: boolean): readonly string[] {
  const common = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
  const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  return [...common, ...(durable ? [] : fast)].flatMap((setting) => ['-c', setting]);
}

/** The server keeps its state in the last line of its pid file, where PostgreSQL's own `pg_ctl` reads it too. */
async function acceptsConnections(cluster: string, pid: number): Promise<boolean> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}
