/** The part of a pino logger that is used here. */
interface Log {
  info(details: object, message: string): void;
  fatal(details: object, message: string): void;
}

export interface Supervision {
  /** Ends the service in good order. */
  readonly stop: () => Promise<void>;
  /** Milliseconds that `stop` may take before the process ends regardless, with exit code 1. */
  readonly deadlineMs: number;
  readonly logger: Log;
}

/**
 * Ends this process well: SIGTERM, SIGINT and the loss of the parent that holds its IPC channel stop the service and exit
 * with 0; an error that nobody caught is logged and exits with 1 at once. A second signal, of either
 * kind, ends the process at once, with 1.
 */
export function supervise({ stop, deadlineMs, logger }: Supervision): void {
  let stopping = false;

  const shutDown = (reason: string): void => {
    stopping = true;
    logger.info({ reason }, 'Shutting down.');
    const deadline = setTimeout(() => {
      logger.fatal({ deadlineMs }, 'The shutdown took too long.');
      process.exit(1);
    }, deadlineMs).unref();
    const exit = (code: number): void => {
      clearTimeout(deadline);
      process.exit(code);
    };
    stop().then(
      () => exit(0),
      (error: unknown) => {
        logger.fatal({ err: error }, 'The shutdown failed.');
        exit(1);
      },
    );
  };
  const crash = (error: unknown): void => {
    logger.fatal({ err: error }, 'An error that nobody caught.');
    process.exit(1);
  };

  const onSignal = (name: string): void => {
    if (stopping) process.exit(1);
    shutDown(name);
  };

  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  if (process.connected) {
    process.once('disconnect', () => {
      if (!stopping) shutDown('disconnect');
    });
  }
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
}
