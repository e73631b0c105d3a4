import { defineRules, type ReadValue } from '../rules/rules.js';
import { milliseconds, nested, number, oneOf } from '../rules/values.js';

const backoffType = oneOf(['none', 'linear', 'exponential']);

const backoff = nested(
  defineRules({
    type: { read: backoffType },
    initialIntervalMs: milliseconds(['initialInterval']),
    maxIntervalMs: milliseconds(['maxInterval'], { aliases: ['maximumInterval'] }),
    multiplier: { aliases: ['backoffCoefficient'], read: number },
  }),
);

/** A back-off in short is its type. */
const shortBackoff: ReadValue = (value, place) =>
  typeof value === 'string' && value !== '' ? { type: backoffType(value, place) ?? value } : backoff(value, place);

export const retry = defineRules({
  maxAttempts: { aliases: ['maximumAttempts'], read: number },
  retryOn: { read: oneOf(['failure', 'error', 'condition']) },
  condition: {},
  backoff: { read: shortBackoff },
  scope: { read: oneOf(['activity', 'agent', 'child-workflow', 'block']) },
});
