import type { LogEntryDto } from '@workflow-builder/contracts';

/** From the least to the most severe. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** How severe an entry is: what a message says of itself, else what became of the node. */
export function levelOf({ kind, input, execution }: LogEntryDto): LogLevel {
  const said = kind === 'message' && typeof input === 'object' && input !== null && 'level' in input && input.level;
  return LOG_LEVELS.find((level) => level === said) ?? levelOfStatus(execution.status);
}

function levelOfStatus(status: LogEntryDto['execution']['status']): LogLevel {
  switch (status) {
    case 'completed':
      return 'info';
    case 'cancelled':
      return 'warn';
    case 'failed':
      return 'error';
  }
}
