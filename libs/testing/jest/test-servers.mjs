import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Set by whoever runs suites against servers of their own, and by us for those that we start. */
const settings = {
  nats: 'WB_TEST_NATS_URL',
  temporal: 'WB_TEST_TEMPORAL_ADDRESS',
  postgres: 'WB_TEST_POSTGRES_URL',
  redis: 'WB_TEST_REDIS_URL',
};

/** Each suite's prefix reserves the gigabytes of a whole deployment, and fills next to nothing of them. */
const RESERVABLE_BYTES = 2 ** 50;

/** Jest keeps setup and teardown apart but for the global object. */
const stopKey = Symbol.for('workflow-builder.stop-test-servers');

/** Starts what WB_TEST_SERVERS lists (default: all) and the environment does not name yet. */
export async function startTestServers() {
  const { startNats, startPostgres, startRedis, startTemporal } = await import('../../../tools/servers/dist/index.js');
  const folder = await mkdtemp(join(tmpdir(), 'workflow-builder-test-'));
  await chmod(folder, 0o755); // PostgreSQL may run as another user, who has to get in

  const start = {
    nats: () =>
      startNats({ storeDir: join(folder, 'nats'), maxFileStoreBytes: RESERVABLE_BYTES }).then((server) => [
        server,
        server.url,
      ]),
    temporal: () => startTemporal({ dataDir: join(folder, 'temporal') }).then((server) => [server, server.address]),
    postgres: () =>
      startPostgres({ dataDir: join(folder, 'postgres'), durable: false }).then((server) => [server, server.url]),
    redis: () => startRedis({ dataDir: join(folder, 'redis') }).then((server) => [server, server.url]),
  };
  const started = [];
  let stopped;
  globalThis[stopKey] = () => {
    stopped ??= Promise.all(started.map((server) => server.stop())).then(() =>
      rm(folder, { recursive: true, force: true }),
    );
    return stopped;
  };
  process.on('SIGINT', () => stopTestServers().finally(() => process.exit(130)));
  process.on('SIGTERM', () => stopTestServers().finally(() => process.exit(143)));

  const outcomes = await Promise.allSettled(
    wantedServers().map(async (name) => {
      const [server, address] = await start[name]();
      started.push(server);
      process.env[settings[name]] = address;
    }),
  );
  const failure = outcomes.find(({ status }) => status === 'rejected');
  if (failure === undefined) return;
  await stopTestServers();
  throw failure.reason;
}

/** May be called again while it is under way: npm and the terminal both send the same Ctrl-C. */
export async function stopTestServers() {
  await globalThis[stopKey]?.();
}

function wantedServers() {
  const known = Object.keys(settings);
  const wanted = process.env.WB_TEST_SERVERS?.split(',').map((name) => name.trim()) ?? known;
  const unknown = wanted.find((name) => name !== '' && !known.includes(name));
  if (unknown !== undefined) throw new Error(`WB_TEST_SERVERS knows ${known.join(', ')}, not ${unknown}.`);
  return wanted.filter((name) => name !== '' && process.env[settings[name]] === undefined);
}
