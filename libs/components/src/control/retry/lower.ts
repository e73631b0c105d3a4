import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { type Backoff, nothing, type RetryReason } from '@workflow-builder/ir';
import type { BackoffConfig, RetryConfig } from './config.js';
import { checkBackoff, warnUnused } from './validate.js';

/** Attempts of the nodes inside. */
export function lowerRetry(context: LoweringContext<RetryConfig>): Lowered | undefined {
  const { maxAttempts = 3, backoff = {} } = context.config;
  const retryOn = lowerReason(context);
  warnUnused(context);
  if (!checkBackoff(context) || retryOn === undefined) return undefined;
  // The compiler puts the output of the last node inside in its place.
  return { operation: { kind: 'retry', maxAttempts, retryOn, backoff: lowerBackoff(backoff) }, output: nothing };
}

function lowerReason(context: LoweringContext<RetryConfig>): RetryReason | undefined {
  const { retryOn = 'failure', condition = '' } = context.config;
  if (retryOn !== 'condition') return { kind: retryOn };
  const holds = context.condition(condition, 'condition');
  return holds === undefined ? undefined : { kind: 'condition', condition: holds };
}

function lowerBackoff(config: BackoffConfig): Backoff {
  const { type = 'exponential', initialIntervalMs = 1000, maxIntervalMs, multiplier = 2 } = config;
  return {
    kind: type,
    initialIntervalMs,
    multiplier,
    ...(maxIntervalMs === undefined ? {} : { maximumIntervalMs: maxIntervalMs }),
  };
}
