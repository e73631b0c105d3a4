import type { LoweringContext } from '@workflow-builder/component-kit';
import { warnWithoutEffect } from '../../without-effect.js';
import type { BackoffConfig, RetryConfig } from './config.js';

/** Whether the longest pause is not shorter than the first; otherwise a finding. */
export function checkBackoff({ config: { backoff = {} }, node, report }: LoweringContext<RetryConfig>): boolean {
  const { type, initialIntervalMs = 1000, maxIntervalMs = Infinity } = backoff;
  if (type === 'none' || maxIntervalMs >= initialIntervalMs) return true;
  const field = 'backoff.maxIntervalMs';
  const reason = `it must not be less than the first pause, ${initialIntervalMs} milliseconds`;
  report('CONFIG_INVALID', { field, label: node.label, reason }, { field: `data.config.${field}` });
  return false;
}

/** Warns of settings that take no effect on the retry. */
export function warnUnused(context: LoweringContext<RetryConfig>): void {
  const { retryOn = 'failure', scope = 'block', backoff = {} } = context.config;
  const remediation = 'a retry repeats the nodes inside of it and nothing remedies in between';
  warnWithoutEffect(context, {
    condition: retryOn !== 'condition' && 'it counts where `retryOn` is `condition`',
    scope: scope !== 'block' && 'a retry repeats the nodes inside of it, whatever they are',
    coordinatorWorkflow: remediation,
    problemType: remediation,
    fixAgentActivity: remediation,
  });
  warnOfBackoff(backoff, context);
}

const idleFields = {
  none: ['initialIntervalMs', 'maxIntervalMs', 'multiplier'],
  linear: ['multiplier'],
  exponential: [],
} as const;

function warnOfBackoff(backoff: BackoffConfig, { node, report }: LoweringContext<RetryConfig>): void {
  const { type = 'exponential' } = backoff;
  for (const name of idleFields[type]) {
    if (backoff[name] === undefined) continue;
    const field = `backoff.${name}`;
    const reason = `a back-off of type \`${type}\` does not take it`;
    report('CONFIG_WITHOUT_EFFECT', { field, label: node.label, reason }, { field: `data.config.${field}` });
  }
}
