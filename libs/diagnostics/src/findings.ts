import { catalogue, type DiagnosticCode } from './catalogue.js';
import { diagnostic, type DiagnosticParams, type DiagnosticPlace } from './create.js';
import type { Diagnostic } from './diagnostic.js';

/** Most findings of one document that are kept. */
const MAX_FINDINGS = 500;

/**
 * Collects what is found in one document, so that reading and checking go on after it. Keeps the first 500 findings, errors
 * before others; one more, `TOO_MANY_FINDINGS`, then says how many were left out.
 */
export class Findings {
  private readonly found: Diagnostic[] = [];
  private errors = 0;
  private leftOut = 0;

  get diagnostics(): readonly Diagnostic[] {
    if (this.leftOut === 0) return this.found;
    const severity = this.hasErrors ? 'error' : 'info';
    return [...this.found, diagnostic('TOO_MANY_FINDINGS', { count: this.leftOut }, { severity })];
  }

  /** Whether the findings reject the document. */
  get hasErrors(): boolean {
    return this.errors > 0;
  }

  add<Code extends DiagnosticCode>(code: Code, params: DiagnosticParams<Code>, place: DiagnosticPlace = {}): void {
    const isError = (place.severity ?? catalogue[code].severity) === 'error';
    if (!this.makeRoom(isError)) return;
    if (isError) this.errors += 1;
    this.found.push(diagnostic(code, params, place));
  }

  private makeRoom(forError: boolean): boolean {
    if (this.found.length < MAX_FINDINGS) return true;
    this.leftOut += 1;
    if (!forError || this.errors === MAX_FINDINGS) return false;
    const lesser = this.found.findLastIndex(({ severity }) => severity !== 'error');
    this.found.splice(lesser, 1);
    return true;
  }
}
