import type { CatalogueEntry } from './entry.js';

/** What the proof of generated code finds. */
export const codeEntries = {
  TSC_ERROR: {
    severity: 'error',
    message: 'The generated code does not type-check: {finding}',
    remedy: 'Look at the value that the named field reads; if it is right, report the defect with the document.',
    explanation:
      'All generated code is checked by the TypeScript compiler with every strict flag before it may be deployed.',
  },
  ESLINT_ERROR: {
    severity: 'error',
    message: 'The generated code breaks the rule {rule}: {finding}',
    remedy: 'Report the defect with the document; generated code is meant to pass.',
    explanation: 'All generated code is linted with type-aware rules before it may be deployed.',
  },
  ANY_TYPE_FOUND: {
    severity: 'error',
    message: 'The generated code contains an expression of type `any`: {expression}',
    remedy: 'Report the defect with the document.',
    explanation: 'One `any` switches type checking off for everything it touches, so none is allowed.',
  },
  INTERNAL_CODEGEN_DEFECT: {
    severity: 'error',
    message: 'The compiler failed on a valid workflow: {reason}.',
    remedy: 'Report the defect with the document; the workflow is not at fault.',
    explanation: 'What validation accepts, generation must compile. This is a defect of the compiler.',
  },
} as const satisfies Record<string, CatalogueEntry>;
