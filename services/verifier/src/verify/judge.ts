import { carryOn, Subject, type CodeGeneratedDto, type PlatformEvent } from '@workflow-builder/contracts';
import type { Verdict } from '@workflow-builder/verification';

/** What follows from the verdict on generated code: `code.verified` or `code.rejected`. A warning rejects like an error. */
export function judged(generated: CodeGeneratedDto, verdict: Verdict): PlatformEvent {
  const { tscPassed, eslintPassed, anyTypesFound, timings, diagnostics: errors } = verdict;
  const verification = { tscPassed, eslintPassed, anyTypesFound };
  const carried = carryOn(generated, {
    timings: [
      { stage: 'tsc', durationMs: timings.tscMs },
      { stage: 'eslint', durationMs: timings.eslintMs },
    ],
  });

  if (errors.length > 0) {
    return { subject: Subject.CodeRejected, data: { ...carried, errors, verification } };
  }
  const { workflow, code } = generated;
  return { subject: Subject.CodeVerified, data: { ...carried, workflow, code, verification } };
}

/** Whether the code is refused because of its generator, not because of its workflow. */
export function showsDefect({ diagnostics }: Verdict): boolean {
  return diagnostics.some(({ code }) => code === 'INTERNAL_CODEGEN_DEFECT');
}
