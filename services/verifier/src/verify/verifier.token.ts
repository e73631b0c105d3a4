/** Injection token of the warm verifier. */
export const VERIFIER = Symbol('Verifier');
