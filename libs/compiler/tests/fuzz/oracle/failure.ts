/** An error of the workflow's own world. */
export class Failure extends Error {
  constructor(
    readonly type: string,
    message: string,
    readonly nonRetryable = false,
  ) {
    super(message);
  }
}

/** What was still running when its activation was cancelled. */
export class Cancelled extends Error {}
