import type { Command } from 'commander';
import type { ExitCode } from '../errors.js';
import type { Io } from '../io.js';

/** What a command is added with. */
export interface CommandContext {
  readonly program: Command;
  readonly io: Io;
  /** Awaits a command and keeps what it ends with. */
  readonly finish: (ending: Promise<ExitCode>) => Promise<void>;
}

export const FILE = 'workflow document, or a request {"workflow": …} around one; - reads standard input';

/** Flags of commands that ask a running platform. */
export interface PlatformFlags {
  readonly json?: true;
  readonly url?: string;
}

export function withPlatformFlags(command: Command): Command {
  return command
    .option('--json', 'print the answer of the gateway')
    .option('--url <url>', 'gateway to use (default: WB_URL, else http://localhost:3020)');
}

export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
