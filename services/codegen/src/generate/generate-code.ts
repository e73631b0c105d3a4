import { generate } from '@workflow-builder/compiler';
import {
  carryOn,
  partitionErrors,
  Subject,
  type PlatformEvent,
  type WorkflowValidatedDto,
} from '@workflow-builder/contracts';
import { parseWorkflow } from '@workflow-builder/workflow-model';

/**
 * The stage as a pure function: a validated workflow in, `code.generated` or `code.failed` out.
 * @throws TypeError when the event does not carry a canonical workflow of this version.
 */
export function generateCode(validated: WorkflowValidatedDto): PlatformEvent {
  const startedAt = performance.now();
  const { code, diagnostics } = generate(parseWorkflow(validated.workflow), validated.options);
  const { errors, notices } = partitionErrors(diagnostics);
  const timings = [{ stage: 'generate', durationMs: performance.now() - startedAt }];
  const carried = carryOn(validated, { timings, notices });

  if (code === undefined || errors.length > 0) return { subject: Subject.CodeFailed, data: { ...carried, errors } };
  return { subject: Subject.CodeGenerated, data: { ...carried, workflow: validated.summary, code } };
}
