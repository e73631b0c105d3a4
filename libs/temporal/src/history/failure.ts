import type { temporal } from '@temporalio/proto';
import { payloadValue } from './payloads.js';

type Failure = temporal.api.failure.v1.IFailure;

/** Where a failure began: its innermost cause. */
export interface FailureCause {
  /** What the code that failed calls it; absent where it has no name for it. */
  readonly code?: string;
  readonly message: string;
  /** Field that its first detail names. */
  readonly field?: string;
}

/** Code of an activity that was out of time. */
const TIMED_OUT = 'ACTIVITY_TIMEOUT';

export function failureCause(failure: Failure): FailureCause {
  if (failure.cause) return failureCause(failure.cause);
  const { message, applicationFailureInfo, timeoutFailureInfo } = failure;
  const code = applicationFailureInfo?.type || (timeoutFailureInfo ? TIMED_OUT : undefined);
  const field = fieldIn(payloadValue(applicationFailureInfo?.details?.payloads));
  return { message: message ?? '', ...(code !== undefined && { code }), ...(field !== undefined && { field }) };
}

function fieldIn(detail: unknown): string | undefined {
  const field: unknown = typeof detail === 'object' && detail !== null && 'field' in detail ? detail.field : undefined;
  return typeof field === 'string' ? field : undefined;
}
