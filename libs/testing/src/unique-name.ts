import { randomBytes } from 'node:crypto';

/** `prefix` and eight hexadecimal digits that no other caller gets. */
export function uniqueName(prefix: string): string {
  return prefix + randomBytes(4).toString('hex');
}
