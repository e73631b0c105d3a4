import { mkdtemp, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningProcess } from '@workflow-builder/servers';
import { eventually } from './eventually.js';

/** What a crashed server leaves behind may keep the next one from starting for a moment. */
const RESTART_MS = 60_000;

/** A server of the suite's own, to be killed and started again on the same port and files. */
export interface PrivateServer {
  /** Starts the server again after {@link kill}; resolves when it serves. */
  start(): Promise<void>;
  /** SIGKILL, as a crash would; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Stops the server and removes its files. */
  close(): Promise<void>;
}

/** How one kind of server is started over a folder; the port is absent at the first start. */
export type LaunchServer<Started> = (folder: string, port?: number) => Promise<Started>;

interface StartedServer {
  readonly port: number;
  readonly process: RunningProcess;
  stop(): Promise<void>;
}

/** Starts a server in a folder of its own; `first` is what the first start gave, whose address stays. */
export async function startPrivateServer<Started extends StartedServer>(
  launch: LaunchServer<Started>,
): Promise<{ readonly first: Started; readonly server: PrivateServer }> {
  const folder = await mkdtemp(join(tmpdir(), 'workflow-builder-server-'));
  await chmod(folder, 0o755); // PostgreSQL may run as another user, who has to get in
  const first = await launch(folder);
  let current = first;
  return {
    first,
    server: {
      start: async () => {
        current = await eventually(() => launch(folder, first.port), { timeoutMs: RESTART_MS });
      },
      kill: async () => {
        current.process.kill('SIGKILL');
        await current.process.exited;
      },
      close: async () => {
        await current.stop();
        await rm(folder, { recursive: true, force: true });
      },
    },
  };
}
