import { createHash } from 'node:crypto';

/** Hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @throws Error when the bytes are not those that the hash is of */
export function verified(bytes: Uint8Array, hash: string): Uint8Array {
  if (sha256(bytes) !== hash) throw new Error(`Artifact ${hash} does not have the content its hash says.`);
  return bytes;
}
