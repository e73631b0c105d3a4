import type { CatalogueEntry } from './entry.js';

/** Why the proof of generated code could not be brought to its end. */
export const verificationEntries = {
  VERIFICATION_TOO_SLOW: {
    severity: 'error',
    message: 'The generated code could not be checked within {limit}.',
    remedy:
      'Split the workflow, or shorten what nests deepest: large literals in inputs and outputs, conditions within conditions.',
    explanation:
      'Code that cannot be proven is not deployed. The time that the proof of one workflow may take is bounded, so that it does not delay others.',
  },
  VERIFICATION_OUT_OF_MEMORY: {
    severity: 'error',
    message: 'The generated code could not be checked within {limit} of memory.',
    remedy: 'Split the workflow, or move large literals out of inputs and outputs into data that a run is given.',
    explanation:
      'Code that cannot be proven is not deployed. The memory that the proof of one workflow may take is bounded, so that it does not end the verifier.',
  },
} as const satisfies Record<string, CatalogueEntry>;
