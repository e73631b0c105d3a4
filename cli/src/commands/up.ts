import { ExitCode } from '../errors.js';
import type { Io } from '../io.js';
import type { CommandContext } from './command.js';

export function addUp({ program, io, finish }: CommandContext): void {
  program
    .command('up')
    .description('run the whole platform until Ctrl-C')
    .option('--data <folder>', 'where data and logs are kept (default: .data of the repository)')
    .action(({ data }: { readonly data?: string }) => finish(up(io, data)));
}

async function up(io: Io, dataDir: string | undefined): Promise<ExitCode> {
  const { runStack } = await import('@workflow-builder/stack');
  const code = await runStack({
    output: (line) => void io.stdout.write(`${line}\n`),
    environment: io.env,
    ...(dataDir !== undefined && { dataDir }),
  });
  return code === 0 ? ExitCode.done : ExitCode.refused;
}
