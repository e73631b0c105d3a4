import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DefaultLogger, IllegalStateError, NativeConnection, Runtime } from '@temporalio/worker';
import { startTemporal } from '@workflow-builder/servers';
import { temporalConnectionOptions, TemporalSettings } from '@workflow-builder/temporal';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Unavailable, UsageError } from '../../errors.js';
import type { Io } from '../../io.js';

/** Where rehearsals run. */
export interface TemporalPlace {
  readonly connection: NativeConnection;
  readonly namespace: string;
  close(): Promise<void>;
}

/** The server that `TEMPORAL_ADDRESS` names, else one that lives until the place is closed. @throws UsageError, Unavailable */
export async function temporalPlace({ env, stderr }: Io): Promise<TemporalPlace> {
  quiet();
  if (env['TEMPORAL_ADDRESS'] !== undefined) return connected(env, () => Promise.resolve());
  const report = (line: string): void => void stderr.write(`${line}\n`);
  const dataDir = await mkdtemp(join(tmpdir(), 'wb-test-'));
  const discard = (): Promise<void> => rm(dataDir, { recursive: true, force: true });
  try {
    report('Starting a Temporal server for this test …');
    const server = await startTemporal({ dataDir, report });
    return await connected({ TEMPORAL_ADDRESS: server.address }, async () => {
      await server.stop();
      await discard();
    });
  } catch (error) {
    await discard();
    throw error;
  }
}

async function connected(env: Readonly<NodeJS.ProcessEnv>, release: () => Promise<void>): Promise<TemporalPlace> {
  const settings = plainToInstance(TemporalSettings, env);
  const [invalid] = validateSync(settings, { whitelist: true });
  if (invalid) throw new UsageError(`${invalid.property}: ${Object.values(invalid.constraints ?? {}).join(', ')}.`);
  const connection = await connect(settings);
  return {
    connection,
    namespace: settings.TEMPORAL_NAMESPACE,
    close: async () => {
      await connection.close();
      await release();
    },
  };
}

async function connect(settings: TemporalSettings): Promise<NativeConnection> {
  try {
    return await NativeConnection.connect(await temporalConnectionOptions(settings));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unavailable(`No Temporal server answers at ${settings.TEMPORAL_ADDRESS}: ${reason}.`);
  }
}

/** The SDK's log is not the command's. Its runtime is one per process, so it may be there already. */
function quiet(): void {
  try {
    Runtime.install({ logger: new DefaultLogger('ERROR') });
  } catch (error) {
    if (!(error instanceof IllegalStateError)) throw error;
  }
}
