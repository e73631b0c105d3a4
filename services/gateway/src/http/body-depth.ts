import { diagnostic } from '@workflow-builder/diagnostics';
import { Problem } from './problem.js';

/** Levels of containers within a body. A document may have fewer, which its reader judges; what is deeper no serializer survives. */
const MAX_BODY_DEPTH = 1_000;

/** @throws Problem 422 when a parsed body nests deeper than 1,000 levels */
export function refuseTooDeep(body: unknown): void {
  let level = [body].filter(isContainer);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_BODY_DEPTH) {
      throw new Problem(422, [diagnostic('DOCUMENT_TOO_DEEP', { limit: MAX_BODY_DEPTH, path: 'the body' })]);
    }
    level = level.flatMap((container) => Object.values(container).filter(isContainer));
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
