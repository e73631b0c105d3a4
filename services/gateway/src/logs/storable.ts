import type { LogEntryDto } from '@workflow-builder/contracts';
import { INSTANT_EXPECTED, isInstant } from '../http/instants.js';

/** Why the store could not take an entry, field by field: the store looks entries up by these, and is stricter than JSON. */
export function unstorable({ id, run, timestamp }: LogEntryDto): readonly { field: string; reason: string }[] {
  const texts = Object.entries({ id, run }).filter(([, text]) => text.includes('\0'));
  return [
    ...texts.map(([field]) => ({ field, reason: `${field} must not contain the character NUL` })),
    ...(isInstant(timestamp) ? [] : [{ field: 'timestamp', reason: `timestamp ${INSTANT_EXPECTED}` }]),
  ];
}
