import { readWorkflow, type ReadResult } from '@workflow-builder/workflow-model';

/** Phase 1: the document in any spelling becomes the canonical model. */
export function read(document: unknown): ReadResult {
  return readWorkflow(document);
}
