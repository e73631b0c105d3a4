import { once } from 'node:events';
import { join } from 'node:path';
import { repositoryRoot, ensureBinaries, ServerError } from '@workflow-builder/servers';
import type { StackEvent } from './options.js';
import { portsFrom } from './settings.js';
import { startStack, type Stack } from './stack.js';

export interface RunStackOptions {
  /** Receives what a human reads, line by line. */
  readonly output: (line: string) => void;
  /** Default: `.data/` of the repository. */
  readonly dataDir?: string;
  /** Default: `services/` of the repository. */
  readonly servicesDir?: string;
  /** Names the ports that differ from the defaults. Default: our own environment. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** npm passes on a Ctrl-C that the terminal has sent us already: what follows this soon is the same one. */
const echoMs = 1_000;

/**
 * Runs the platform until SIGINT or SIGTERM, also when that comes during the start, and stops it in order; a second signal
 * ends it at once. Resolves to the exit code: 0 after a signal, 1 when the platform could not be started.
 */
export async function runStack({ output, environment = process.env, ...folders }: RunStackOptions): Promise<number> {
  const dataDir = folders.dataDir ?? join(repositoryRoot(), '.data');
  const interrupted = new AbortController();
  let since = Date.now();
  const interrupt = () => {
    if (!interrupted.signal.aborted) {
      since = Date.now();
      output('Stopping; once more to end at once.');
      interrupted.abort(new Error('interrupted'));
    } else if (Date.now() - since > echoMs) process.exit(130);
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const { signal } = interrupted;
  try {
    const ports = portsFrom(environment);
    await ensureBinaries({ report: output, signal });
    output(`Starting; data and logs are in ${dataDir}`);
    const options = { ...folders, ...ports, dataDir, signal };
    const stack = await startStack({ ...options, onEvent: (event) => output(describe(event)) });
    announce(stack, output);
    if (!signal.aborted) await once(signal, 'abort');
    await stack.stop();
  } catch (error) {
    if (!signal.aborted) {
      output(error instanceof ServerError ? error.message : String(error));
      return 1;
    }
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
  output('Stopped.');
  return 0;
}

function announce({ servers, urls }: Stack, output: (line: string) => void): void {
  const gateway = urls.gateway.replace('127.0.0.1', 'localhost');
  const example = join(repositoryRoot(), 'docs/examples/compile-base-workflow.json');
  output('');
  output(`Gateway      ${gateway}`);
  output(`OpenAPI      ${gateway}/api/openapi.json`);
  if (servers.temporalUiUrl !== undefined) output(`Temporal UI  ${servers.temporalUiUrl}`);
  output(`Temporal     ${servers.temporalAddress}`);
  output(`NATS         ${servers.natsUrl}`);
  output(`PostgreSQL   ${servers.databaseUrl}`);
  output('');
  output('Compile BaseWorkflow:');
  output(`  curl -s ${gateway}/compile -H 'content-type: application/json' -d '@${example}'`);
  output('');
  output('Ctrl-C stops everything.');
}

function describe({ process, event }: StackEvent): string {
  switch (event.type) {
    case 'exited':
      return `${process} ended (${event.exit.signal ?? `exit code ${event.exit.code ?? 'unknown'}`}) and is started again.`;
    case 'restarted':
      return `${process} is up again.`;
    case 'start-failed':
      return `${process} could not be started again: ${String(event.error)}`;
    case 'gave-up':
      return `${process} keeps ending and is left alone; see its log.`;
  }
}
