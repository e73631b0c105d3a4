import type { CompilationEventDto, DiagnosticDto, StageTimingDto } from './common.js';

/** What the next event of a compilation carries on from this one, with what the stage adds. */
export function carryOn(
  event: CompilationEventDto,
  added: { readonly timings: readonly StageTimingDto[]; readonly notices?: readonly DiagnosticDto[] },
): CompilationEventDto {
  return {
    compilationId: event.compilationId,
    options: event.options,
    project: event.project,
    service: event.service,
    submittedAt: event.submittedAt,
    timings: [...event.timings, ...added.timings],
    notices: [...event.notices, ...(added.notices ?? [])],
  };
}

/** Diagnostics apart: those that reject, and those that travel with the answer. */
export function partitionErrors(diagnostics: readonly DiagnosticDto[]): {
  readonly errors: readonly DiagnosticDto[];
  readonly notices: readonly DiagnosticDto[];
} {
  const isError = (diagnostic: DiagnosticDto): boolean => diagnostic.severity === 'error';
  return { errors: diagnostics.filter(isError), notices: diagnostics.filter((diagnostic) => !isError(diagnostic)) };
}
