import {
  compileSuccess,
  type CodeVerifiedDto,
  type CompilationEventDto,
  type CompileSuccess,
} from '@workflow-builder/contracts';

/** The body for code that passed. */
export function successOf(verified: CodeVerifiedDto, version: string): CompileSuccess {
  const { code, workflow, verification, notices, timings } = verified;
  const workedMs = timings.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return compileSuccess({ code, workflow, verification, diagnostics: notices, workedMs, version });
}

/** Where the time went, as a `Server-Timing` header: one entry a stage, in milliseconds. */
export function serverTiming({ timings }: CompilationEventDto): string {
  return timings.map(({ stage, durationMs }) => `${stage};dur=${durationMs.toFixed(2)}`).join(', ');
}
