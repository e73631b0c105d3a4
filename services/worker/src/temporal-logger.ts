import type { Logger as TemporalLogger } from '@temporalio/common';
import type { Logger } from '@workflow-builder/telemetry';

/** What Temporal's SDK has to say, in the log of the service. Its `info` tells of every Worker's states: `debug` here. */
export function temporalLogger(logger: Logger): TemporalLogger {
  const write =
    (level: 'trace' | 'debug' | 'warn' | 'error') =>
    (message: string, meta: object = {}): void => {
      logger[level](meta, message);
    };
  const levels = {
    trace: write('trace'),
    debug: write('debug'),
    info: write('debug'),
    warn: write('warn'),
    error: write('error'),
  };
  return {
    ...levels,
    log: (level, message, meta) => {
      levels[levelNames[level]](message, meta);
    },
  };
}

const levelNames = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;
