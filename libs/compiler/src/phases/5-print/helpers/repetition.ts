import { code, identifier, template } from '@workflow-builder/code-printer';
import { temporal, typeNames } from '../vocabulary.js';
import type { Helper } from './helper.js';

/** Helpers of loops and retries. */
export const repetitionHelpers = {
  inBatches: {
    doc: 'The items in lists of so many.',
    source: code`function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, batch) =>
    items.slice(batch * size, (batch + 1) * size),
  );
}`,
  },
  loopLimitExceeded: {
    doc: 'The failure of a loop that would pass its bound.',
    source: code`function loopLimitExceeded(loop: string, limit: number) {
  const message = ${template(['The loop "', identifier('loop'), '" would pass its limit of ', code`String(limit)`, ' rounds'])};
  return ${temporal.ApplicationFailure}.nonRetryable(message, 'LOOP_LIMIT_EXCEEDED');
}`,
  },
  isHistoryLong: {
    doc: 'Whether it is time to continue as new.',
    source: code`function isHistoryLong(): boolean {
  const { continueAsNewSuggested, historyLength } = ${temporal.workflowInfo}();
  return continueAsNewSuggested || historyLength >= 1000;
}`,
  },
  retrying: {
    doc: 'Repeats attempts, each in a scope of its own, until one succeeds or none is left.',
    uses: ['isNonRetryable'],
    source: code`async function retrying<Attempt extends { output: ${typeNames.JsonValue}; failed?: boolean }>(
  policy: {
    maxAttempts: number;
    backoff?: { kind: 'linear' | 'exponential'; initialMs: number; multiplier: number; maximumMs?: number };
    summary: string;
    isErrorFinal?: boolean;
  },
  run: () => Promise<Attempt>,
): Promise<Attempt> {
  const { maxAttempts, backoff, summary, isErrorFinal = false } = policy;
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt >= maxAttempts;
    const outcome = await ${temporal.CancellationScope}.cancellable(run).catch((error: unknown) => {
      if (isErrorFinal || isLast || ${temporal.isCancellation}(error) || isNonRetryable(error)) throw error;
      return undefined;
    });
    if (outcome !== undefined && outcome.failed !== true) return outcome;
    if (isLast) {
      const message = ${template(['No attempt of "', identifier('summary'), '" succeeded'])};
      throw ${temporal.ApplicationFailure}.nonRetryable(message, 'RETRY_EXHAUSTED');
    }
    if (backoff === undefined) continue;
    const { kind, initialMs, multiplier, maximumMs = Infinity } = backoff;
    const factor = kind === 'linear' ? attempt : multiplier ** (attempt - 1);
    await ${temporal.sleep}(Math.min(initialMs * factor, maximumMs), { summary });
  }
}`,
  },
  isNonRetryable: {
    doc: 'Whether trying again is of no use, as the innermost failure says.',
    source: code`function isNonRetryable(error: unknown): boolean {
  if (error instanceof ${temporal.ApplicationFailure}) return error.nonRetryable === true;
  return error instanceof Error && isNonRetryable(error.cause);
}`,
  },
} satisfies Record<string, Helper>;
