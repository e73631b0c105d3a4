import type { DiagnosticCode, DiagnosticParams, DiagnosticPlace } from '@workflow-builder/diagnostics';

/** Takes a finding; the place's node is known where it is called. */
export type Report = <Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams<Code>,
  place?: DiagnosticPlace,
) => void;
