import { status } from '@grpc/grpc-js';
import { isGrpcServiceError, ScheduleNotFoundError, WorkflowNotFoundError } from '@temporalio/client';

/** Temporal does not answer, or not in time. Worth a retry; an HTTP caller hears 503. */
export class TemporalUnavailable extends Error {
  override readonly name = 'TemporalUnavailable';
  readonly code = 'TEMPORAL_UNAVAILABLE';
  readonly remedy = 'Check that Temporal runs and that TEMPORAL_ADDRESS points to it, then try again.';

  constructor(cause: unknown) {
    super(`Temporal does not answer: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

const UNAVAILABLE: ReadonlySet<status> = new Set([
  status.UNAVAILABLE,
  status.DEADLINE_EXCEEDED,
  status.RESOURCE_EXHAUSTED,
  status.CANCELLED,
]);

/** gRPC status of the error or of the nearest cause that has one; undefined when it did not come from Temporal's server. */
export function grpcStatus(error: unknown): status | undefined {
  if (isGrpcServiceError(error)) return error.code;
  return error instanceof Error ? grpcStatus(error.cause) : undefined;
}

/** Whether the error says "not now" rather than "not so". */
export function meansUnavailable(error: unknown): boolean {
  const code = grpcStatus(error);
  return code !== undefined && UNAVAILABLE.has(code);
}

/** Whether the error says that Temporal has nothing of that name. */
export function meansNotFound(error: unknown): boolean {
  const isKnown = error instanceof WorkflowNotFoundError || error instanceof ScheduleNotFoundError;
  return isKnown || grpcStatus(error) === status.NOT_FOUND;
}
