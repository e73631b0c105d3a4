/** Injection token of the warm verifier. */
export const VERIFIER = Symbol('Verifier');

/** Injection token of its `VerificationMetrics`. */
export const VERIFICATION_METRICS = Symbol('VerificationMetrics');
