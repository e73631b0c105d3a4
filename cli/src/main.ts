import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addCompile } from './commands/compile.js';
import { addDeadLetters } from './commands/dead-letters.js';
import { addDeploy } from './commands/deploy.js';
import { addDeployments } from './commands/deployments.js';
import { addRun } from './commands/run.js';
import { addRuns } from './commands/runs.js';
import { addTest } from './commands/test.js';
import { addSeed } from './commands/seed.js';
import { addUp } from './commands/up.js';
import { addValidate } from './commands/validate.js';
import { ExitCode, UsageError } from './errors.js';
import type { Io } from './io.js';

const building = [addValidate, addCompile, addTest, addDeploy, addRun];
const operating = [addUp, addDeployments, addRuns, addSeed, addDeadLetters];

/**
 * Runs one command and resolves to what the process should exit with: 0 done, 1 rejected or failed, 2 wrong usage.
 * @param args without the program's own name
 */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  let ending: ExitCode = ExitCode.done;
  const program = createProgram(io, async (promise) => {
    ending = await promise;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return ending;
  } catch (error) {
    // Commander has said already what is wrong, or shown its help.
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
    io.stderr.write(`wb: ${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? ExitCode.usage : ExitCode.refused;
  }
}

function createProgram(io: Io, finish: (promise: Promise<ExitCode>) => Promise<void>): Command {
  const program = new Command('wb')
    .description('Compiles drawn workflows into proven TypeScript, deploys and runs them.')
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    });
  for (const add of [...building, ...operating]) add({ program, io, finish });
  return program;
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}
