import { ApplicationFailure } from '@temporalio/common';

/** The attempt that an activity runs in; Temporal's `Context` is one. */
export type Attempt = {
  readonly cancellationSignal: AbortSignal;
  readonly heartbeat: () => void;
};

const HEARTBEAT_MS = 2_000;

/** A failure with a code of the catalogue as its type. Messages of failures hold no secrets. */
export function failure(code: string, message: string, options: { isFinal: boolean }): ApplicationFailure {
  return ApplicationFailure.create({ message, type: code, nonRetryable: options.isFinal });
}

/**
 * Runs until it is done, cancelled, or out of time; the signal tells the work of both. Heartbeats go on meanwhile: without them
 * a cancellation would not arrive. Out of time is the failure `ACTIVITY_TIMEOUT`.
 */
export async function bounded<Result>(
  attempt: Attempt,
  timeoutMs: number,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const deadline = AbortSignal.timeout(timeoutMs);
  const beat = setInterval(() => {
    attempt.heartbeat();
  }, HEARTBEAT_MS);
  try {
    return await run(AbortSignal.any([attempt.cancellationSignal, deadline]));
  } catch (error) {
    attempt.cancellationSignal.throwIfAborted();
    if (!deadline.aborted) throw error;
    throw failure('ACTIVITY_TIMEOUT', `There was no answer within ${String(timeoutMs)} ms.`, { isFinal: false });
  } finally {
    clearInterval(beat);
  }
}
