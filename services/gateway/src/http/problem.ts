import type { Diagnostic } from '@workflow-builder/diagnostics';

/** An answer other than the asked-for one: a status, everything that was found, and headers such as `retry-after`. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly diagnostics: readonly Diagnostic[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(diagnostics.map(({ code, message }) => `${code}: ${message}`).join('; '));
  }
}
