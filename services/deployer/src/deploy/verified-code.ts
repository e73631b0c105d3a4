import type { CompilationRecords } from '@workflow-builder/compilations';
import { Subject, type CodeVerifiedDto } from '@workflow-builder/contracts';

/** The verified code of a compilation; undefined when it has not ended, was rejected, or is forgotten. */
export async function verifiedCode(
  records: CompilationRecords,
  compilationId: string,
): Promise<CodeVerifiedDto | undefined> {
  const outcome = await records.outcome(compilationId);
  return outcome?.subject === Subject.CodeVerified ? outcome.data : undefined;
}
