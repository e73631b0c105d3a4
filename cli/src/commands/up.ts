import { ExitCode } from '../errors.js';
import type { Io } from '../io.js';
import type { CommandContext } from './command.js';

export function addUp({ program, io, finish }: CommandContext): void {
  program
    .command('up')
    .description('run the whole platform until Ctrl-C')
    .action(() => finish(up(io)));
}

async function up(io: Io): Promise<ExitCode> {
  const { runStack } = await import('@workflow-builder/stack');
  const code = await runStack({ output: (line) => void io.stdout.write(`${line}\n`), environment: io.env });
  return code === 0 ? ExitCode.done : ExitCode.refused;
}
