import {
  type Diagnostic,
  diagnostic,
  type DiagnosticCode,
  type DiagnosticParams,
  type DiagnosticPlace,
} from '@workflow-builder/diagnostics';

/** Collects what the reader finds, so that reading goes on after it. */
export class Findings {
  private readonly found: Diagnostic[] = [];

  get diagnostics(): readonly Diagnostic[] {
    return this.found;
  }

  add<Code extends DiagnosticCode>(code: Code, params: DiagnosticParams<Code>, place?: DiagnosticPlace): void {
    this.found.push(diagnostic(code, params, place));
  }
}
