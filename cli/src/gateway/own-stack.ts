import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../io.js';

/** A platform for one call. */
export interface OwnStack {
  /** Of its gateway. */
  readonly url: string;
  /** Ends every process and removes the data. */
  stop(): Promise<void>;
}

/** Starts servers and services on free ports, with data in a temporary directory. Aborting gives up the start. */
export async function startOwnStack(io: Io, signal: AbortSignal): Promise<OwnStack> {
  const [{ ensureBinaries }, { startStack }] = await Promise.all([
    import('@workflow-builder/servers'),
    import('@workflow-builder/stack'),
  ]);
  const report = (line: string): void => void io.stderr.write(`${line}\n`);
  await ensureBinaries({ report, signal });
  report('No platform is running; starting one for this run …');

  const dataDir = await mkdtemp(join(tmpdir(), 'wb-'));
  const discard = (): Promise<void> => rm(dataDir, { recursive: true, force: true });
  try {
    // PostgreSQL refuses to run as root; it then runs as a user of its own, who has to pass through.
    await chmod(dataDir, 0o711);
    const stack = await startStack({ dataDir, ports: 'free', signal });
    return {
      url: stack.urls.gateway,
      stop: async () => {
        await stack.stop();
        await discard();
      },
    };
  } catch (error) {
    await discard();
    throw error;
  }
}
