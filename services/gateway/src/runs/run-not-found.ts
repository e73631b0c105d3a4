import { diagnostic } from '@workflow-builder/diagnostics';
import { Problem } from '../http/problem.js';

/** The answer about a run that nobody has started, or that the caller must not know of. */
export function runNotFound(id: string): Problem {
  return new Problem(404, [diagnostic('RUN_NOT_FOUND', { id })]);
}
