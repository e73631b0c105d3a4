import { createHash, randomBytes } from 'node:crypto';

/** SHA-256 over parts that cannot run into each other, hexadecimal. */
export function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** 32 hexadecimal digits: the same for the same idempotency key within its scope, random without a key. */
export function idFromKey(key: string | undefined, ...scope: readonly string[]): string {
  return key === undefined ? randomBytes(16).toString('hex') : hashOf(...scope, key).slice(0, 32);
}
