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
