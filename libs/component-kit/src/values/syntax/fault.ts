/** Why a text is no expression, and at which offset. */
export type Fault = { readonly offset: number } & (
  | { readonly kind: 'syntax'; readonly reason: string }
  /** Correct in the language, but not part of the subset. */
  | { readonly kind: 'not-allowed'; readonly construct: string; readonly instead: string }
  /** Correct JSONPath, but with a step that does not compile. */
  | { readonly kind: 'json-path'; readonly step: string }
  | { readonly kind: 'too-large'; readonly limit: string }
);

/** Carries a fault out of a parser; caught where parsing was started. */
export class FaultError extends Error {
  constructor(readonly fault: Fault) {
    super(fault.kind);
  }
}

export function syntaxFault(offset: number, reason: string): FaultError {
  return new FaultError({ kind: 'syntax', offset, reason });
}

export function notAllowed(offset: number, construct: string, instead: string): FaultError {
  return new FaultError({ kind: 'not-allowed', offset, construct, instead });
}

export type Parsed<Result> =
  { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly fault: Fault };

/** Runs a parser; its faults become values. */
export function parsing<Result>(parse: () => Result): Parsed<Result> {
  try {
    return { ok: true, result: parse() };
  } catch (error) {
    if (error instanceof FaultError) return { ok: false, fault: error.fault };
    throw error;
  }
}
