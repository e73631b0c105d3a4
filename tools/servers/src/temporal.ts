import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBinary, type BinaryOptions } from './binaries/ensure-binary.js';
import { run } from './processes/run.js';
import { temporalCli } from './binaries/specification.js';
import { freePort, requireFreePort } from './processes/ports.js';
import { launch, requireReady, type RunningProcess } from './processes/running-process.js';

export interface TemporalOptions extends BinaryOptions {
  /** Holds the server's log, and relative `dbFile`s. */
  readonly dataDir: string;
  /** Default: a free one. */
  readonly port?: number;
  /** Keeps executions over restarts. Default: they are kept in memory. */
  readonly dbFile?: string;
  /** The port of the web UI. Default: there is no UI. */
  readonly uiPort?: number;
  /** Created at start. Default: `default`. */
  readonly namespace?: string;
}

/** A Temporal development server on the loopback interface. */
export interface TemporalServer {
  readonly address: string;
  readonly namespace: string;
  readonly port: number;
  readonly pid: number;
  /** Present when a UI was asked for. */
  readonly uiUrl: string | undefined;
  readonly process: RunningProcess;
  stop(): Promise<void>;
}

const deadlineMs = 90_000;

/**
 * The development server has one shard for all runs, and by default takes new work from each queue of it 20 times a second at
 * most: three steps of a run, with another run right behind it, take 150 ms however fast they are.
 */
const queueReadsPerSecond = ['transfer', 'timer', 'visibility'].map(
  (queue) => `history.${queue}ProcessorMaxPollRPS=1000`,
);

/**
 * What goes on as new within this time of its start waits for the rest of it; a second by default. Temporal's own records of
 * versions and routing go on as new with each deployment, and answer nobody meanwhile.
 */
const goesOnAsNewAfter = 'history.workflowIdReuseMinimalInterval="100ms"';

/** Writes to the log and waits for no disk: what is written outlives the process, and the file is intact whatever happens. */
const filePragmas = ['journal_mode=wal', 'synchronous=normal'];

/** Throws {@link ServerError} when the binary cannot be had, a port is taken or the server does not come up in 90 s. */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  const port = options.port ?? (await freePort());
  const namespace = options.namespace ?? 'default';
  const address = `127.0.0.1:${port}`;
  const binary = await ensureBinary(temporalCli, options);
  await requireFreePort(port, 'Temporal', 'TEMPORAL_PORT');
  if (options.uiPort !== undefined) await requireFreePort(options.uiPort, "Temporal's UI", 'TEMPORAL_UI_PORT');
  await mkdir(options.dataDir, { recursive: true });
  const server = await launch({
    name: 'temporal server',
    command: binary,
    args: serverArguments(options, port, namespace),
    cwd: options.dataDir,
    log: { file: join(options.dataDir, 'temporal.log') },
  });
  await requireReady(server, () => servesNamespace(binary, address, namespace), { deadlineMs, signal: options.signal });
  return {
    address,
    namespace,
    port,
    pid: server.pid,
    uiUrl: options.uiPort === undefined ? undefined : `http://127.0.0.1:${options.uiPort}`,
    process: server,
    stop: () => server.stop(),
  };
}

function serverArguments({ dbFile, uiPort }: TemporalOptions, port: number, namespace: string): readonly string[] {
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--namespace', namespace],
    ...['--log-level', 'warn', '--log-format', 'json'],
    ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]),
    ...[...queueReadsPerSecond, goesOnAsNewAfter].flatMap((setting) => ['--dynamic-config-value', setting]),
    ...(dbFile === undefined
      ? []
      : ['--db-filename', dbFile, ...filePragmas.flatMap((pragma) => ['--sqlite-pragma', pragma])]),
  ];
}

async function servesNamespace(binary: string, address: string, namespace: string): Promise<boolean> {
  const args = ['operator', 'namespace', 'describe', '--namespace', namespace, '--address', address];
  return run(binary, [...args, '--command-timeout', '5s'], { timeoutMs: 10_000 }).then(
    () => true,
    () => false,
  );
}
