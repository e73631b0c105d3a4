import { ExitCode } from '../errors.js';
import { neededGateway } from '../gateway/reach-gateway.js';
import type { Io } from '../io.js';
import { seedProject } from '../seed/seed-project.js';
import { verificationProject } from '../seed/verification-project.js';
import { asJson, type CommandContext } from './command.js';

interface Flags {
  readonly json?: true;
  readonly url?: string;
}

export function addSeed({ program, io, finish }: CommandContext): void {
  program
    .command('seed')
    .description('create the project "Rust Migration Verification" with its services and workflows')
    .option('--json', 'print what became of each record as JSON')
    .option('--url <url>', 'gateway to use (default: WB_URL, else http://localhost:3020)')
    .action((flags: Flags) => finish(seed(flags, io)));
}

async function seed({ url, json }: Flags, io: Io): Promise<ExitCode> {
  const gateway = await neededGateway(url, io);
  const seeded = await seedProject(gateway, verificationProject());
  const lines = seeded.map(({ kind, id, outcome }) => `${kind} ${id}: ${outcome}\n`);
  io.stdout.write(json ? asJson(seeded) : lines.join(''));
  return ExitCode.done;
}
