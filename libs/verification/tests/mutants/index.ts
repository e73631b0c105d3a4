import { anyMutants } from './catalogue/any.js';
import { caseMutants } from './catalogue/cases.js';
import { claimMutants } from './catalogue/claims.js';
import { codeFromTextMutants } from './catalogue/code-from-text.js';
import { commentMutants } from './catalogue/comments.js';
import { determinismMutants } from './catalogue/determinism.js';
import { globalMutants } from './catalogue/globals.js';
import { importMutants } from './catalogue/imports.js';
import { promiseMutants } from './catalogue/promises.js';
import { typeMutants } from './catalogue/types.js';
import { workerMutants } from './catalogue/worker.js';
import type { Mutant } from './mutant.js';

/** The catalogue, in the order in which it is printed. */
export const mutants: readonly Mutant[] = [
  ...typeMutants,
  ...anyMutants,
  ...claimMutants,
  ...commentMutants,
  ...promiseMutants,
  ...caseMutants,
  ...codeFromTextMutants,
  ...importMutants,
  ...globalMutants,
  ...determinismMutants,
  ...workerMutants,
];
