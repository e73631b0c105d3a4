/** Why a server could not be had or started. */
export type ServerErrorCode =
  'BINARY_UNAVAILABLE' | 'PORT_TAKEN' | 'NOT_READY' | 'NOT_STARTED' | 'BAD_PORT' | 'UNSAFE_FOLDER';

/** A failure to bring a server up, with what to do about it. */
export class ServerError extends Error {
  override readonly name = 'ServerError';

  constructor(
    readonly code: ServerErrorCode,
    message: string,
    readonly remedy: string,
  ) {
    super(`${message}\n${remedy}`);
  }
}
