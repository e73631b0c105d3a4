import type { Findings } from '@workflow-builder/diagnostics';
import { readWorkflow, type Workflow } from '@workflow-builder/workflow-model';

/** Phase 1: the document in any spelling becomes the canonical model; undefined where it is no workflow at all. */
export function read(document: unknown, findings: Findings): Workflow | undefined {
  return readWorkflow(document, findings).workflow;
}
