import { carryOn, Subject, type CodeGeneratedDto, type PlatformEvent } from '@workflow-builder/contracts';
import type { Verifier } from '@workflow-builder/verification';

/** The stage as a function of its message: generated code in, `code.verified` or `code.rejected` out. A warning rejects like an error. */
export async function verifyCode(verifier: Verifier, generated: CodeGeneratedDto): Promise<PlatformEvent> {
  const verdict = await verifier.verify(generated.code.files, generated.code.nodeMap);
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
