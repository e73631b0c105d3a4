import type { CatalogueEntry } from './entry.js';

/** What generated workflow code fails with. */
export const runEntries = {
  LOOP_LIMIT_EXCEEDED: {
    severity: 'error',
    message: 'The loop "{loop}" would pass its limit of {limit} rounds.',
    remedy: 'Raise `maxIterations`, or mend what keeps the loop going.',
    explanation:
      'A bound on rounds is a safety net: passing it fails the run for good, since a further try would turn as often.',
  },
  RETRY_EXHAUSTED: {
    severity: 'error',
    message: 'No attempt of "{label}" succeeded.',
    remedy: 'Look at the steps inside in the log of the run; raise `maxAttempts` if more would help.',
    explanation: 'All attempts failed, and the last one without an error of its own that could be thrown.',
  },
  MESSAGE_REFUSED: {
    severity: 'error',
    message: 'A message for "{label}" was refused: {reason}.',
    remedy: 'Send a message that fits the schema of the node.',
    explanation:
      'Messages are checked when they arrive. An update is answered with the fault; a signal has no answer, so the node reports it.',
  },
} as const satisfies Record<string, CatalogueEntry>;
