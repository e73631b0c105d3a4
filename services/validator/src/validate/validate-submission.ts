import { summarize, validate } from '@workflow-builder/compiler';
import {
  carryOn,
  partitionErrors,
  Subject,
  type PlatformEvent,
  type WorkflowSubmittedDto,
} from '@workflow-builder/contracts';

/** The stage as a pure function: a submitted document in, `workflow.validated` or `workflow.rejected` out. */
export function validateSubmission(submitted: WorkflowSubmittedDto): PlatformEvent {
  const startedAt = performance.now();
  const { workflow, diagnostics } = validate(submitted.document, submitted.options);
  const { errors, notices } = partitionErrors(diagnostics);
  const timings = [{ stage: 'validate', durationMs: performance.now() - startedAt }];
  const carried = carryOn(submitted, { timings, notices });

  if (workflow === undefined || errors.length > 0) {
    return { subject: Subject.WorkflowRejected, data: { ...carried, errors } };
  }
  return { subject: Subject.WorkflowValidated, data: { ...carried, summary: summarize(workflow), workflow } };
}
