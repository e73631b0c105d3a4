import { diagnostic } from '@workflow-builder/diagnostics';
import { Problem } from '../http/problem.js';

/** The answer about a deployment that nobody has requested, or that the caller must not know of. */
export function deploymentNotFound(id: string): Problem {
  return new Problem(404, [diagnostic('DEPLOYMENT_NOT_FOUND', { id })]);
}
