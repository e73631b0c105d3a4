import { type Code, literal, object } from '@workflow-builder/code-printer';
import { formatDuration, type RetryPolicy } from '@workflow-builder/workflow-model';

/** A policy as Temporal takes it. */
export function printRetryPolicy(policy: RetryPolicy): Code {
  const { maximumAttempts, initialIntervalMs, maximumIntervalMs, backoffCoefficient } = policy;
  return object([
    ...(maximumAttempts === undefined ? [] : [['maximumAttempts', literal(maximumAttempts)] as const]),
    ['initialInterval', literal(formatDuration(initialIntervalMs))],
    ['maximumInterval', literal(formatDuration(maximumIntervalMs))],
    ['backoffCoefficient', literal(backoffCoefficient)],
    ...nonRetryable(policy),
  ]);
}

function nonRetryable({ nonRetryableErrorTypes }: RetryPolicy): readonly (readonly [string, Code])[] {
  if (nonRetryableErrorTypes === undefined || nonRetryableErrorTypes.length === 0) return [];
  return [['nonRetryableErrorTypes', literal(nonRetryableErrorTypes)]];
}
