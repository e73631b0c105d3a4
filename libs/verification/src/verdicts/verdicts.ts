import type { Finding } from '../finding.js';

declare const brand: unique symbol;

/** SHA-256, hexadecimal, over everything that decides what the tools say about one file. */
export type VerdictKey = string & { readonly [brand]: 'VerdictKey' };

/** What the tools said about one file: nothing, if it is proven. */
export type FileVerdict = readonly Finding[];

/**
 * What verifiers have said before. A cache: it may forget, and it may miss what was put; it never answers with a verdict
 * that was not put under that very key.
 */
export interface Verdicts {
  /** Those of the keys that are known. Does not reject: what cannot be reached or read is unknown. */
  get(keys: readonly VerdictKey[]): Promise<ReadonlyMap<VerdictKey, FileVerdict>>;
  /** Remembers, in its own time: nobody waits for it, and a failure only costs proving the file again. */
  put(verdicts: ReadonlyMap<VerdictKey, FileVerdict>): void;
}

const KEY = /^[0-9a-f]{64}$/;

/** @throws RangeError if the digest is no SHA-256 */
export function verdictKey(digest: string): VerdictKey {
  if (!isVerdictKey(digest)) throw new RangeError(`${digest} is no key of a verdict.`);
  return digest;
}

function isVerdictKey(value: string): value is VerdictKey {
  return KEY.test(value);
}
