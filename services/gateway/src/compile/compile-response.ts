import type {
  CodeVerifiedDto,
  CompilationEventDto,
  CompilationRefusedDto,
  CompileSuccess,
  Failure,
} from '@workflow-builder/contracts';

/** The founding plan's body for code that passed. */
export function compileSuccess(verified: CodeVerifiedDto, version: string): CompileSuccess {
  const { files } = verified.code;
  const { nodeCount, edgeCount } = verified.workflow;
  const { tscPassed, eslintPassed, anyTypesFound } = verified.verification;
  return {
    success: true,
    code: { workflow: files.workflow, activities: files.activities, worker: files.worker },
    metadata: { nodeCount, edgeCount, compilationTimeMs: workedMs(verified), version },
    verification: { tscPassed, eslintPassed, anyTypesFound },
    warnings: warningsOf(verified),
  };
}

/** The founding plan's body for a document or code that was refused, with everything that was found. */
export function compileFailure(refused: CompilationRefusedDto): Failure {
  return { success: false, errors: refused.errors, warnings: warningsOf(refused) };
}

function warningsOf({ notices }: CompilationEventDto): Failure['warnings'] {
  return notices.filter(({ severity }) => severity === 'warning');
}

function workedMs({ timings }: CompilationEventDto): number {
  return Math.round(timings.reduce((sum, { durationMs }) => sum + durationMs, 0));
}

/** Where the time went, as a `Server-Timing` header: one entry a stage, in milliseconds. */
export function serverTiming({ timings }: CompilationEventDto): string {
  return timings.map(({ stage, durationMs }) => `${stage};dur=${durationMs.toFixed(2)}`).join(', ');
}
