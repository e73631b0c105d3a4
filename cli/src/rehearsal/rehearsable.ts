import { type CompileOptions, generate, planExecution, validate } from '@workflow-builder/compiler';
import { type DiagnosticDto, partitionErrors } from '@workflow-builder/contracts';
import { loadCode, type Rehearsable } from '@workflow-builder/rehearsal';

/** A document compiled for a rehearsal, with its `workflow.ts`, or why it cannot be. */
export type Compiled =
  | { readonly workflow: Rehearsable; readonly code: string; readonly errors?: undefined }
  | { readonly workflow?: undefined; readonly errors: readonly DiagnosticDto[] };

/** Its code is not proven here: `wb compile` does that. */
export function rehearsable(document: unknown, options: CompileOptions): Compiled {
  const { workflow, diagnostics } = validate(document, options);
  if (workflow === undefined) return { errors: partitionErrors(diagnostics).errors };
  const { code, diagnostics: generated } = generate(workflow, options);
  const plan = planExecution(workflow, options);
  if (code === undefined || plan === undefined) return { errors: partitionErrors(generated).errors };
  const { nodes, edges } = workflow;
  return { workflow: { ...plan, script: loadCode(code.files.workflow), nodes, edges }, code: code.files.workflow };
}
