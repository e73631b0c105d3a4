import { LRUCache } from 'lru-cache';
import type { FileVerdict, VerdictKey, Verdicts } from './verdicts.js';

/** Entries kept; one without findings takes about 300 bytes. */
const MAX_ENTRIES = 20_000;

/** Characters of findings kept over all entries. */
const MAX_CHARACTERS = 8 * 1024 ** 2;

/** Verdicts of this process: the least recently asked for are forgotten first. */
export function createMemoryVerdicts(): Verdicts {
  const known = new LRUCache<VerdictKey, FileVerdict>({
    max: MAX_ENTRIES,
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (findings) => 1 + findings.reduce((sum, { message }) => sum + message.length, 0),
  });
  return {
    get: (keys) => Promise.resolve(new Map(keys.flatMap((key) => entry(key, known.get(key))))),
    put: (verdicts) => {
      for (const [key, findings] of verdicts) known.set(key, findings);
    },
  };
}

function entry(key: VerdictKey, findings: FileVerdict | undefined): [VerdictKey, FileVerdict][] {
  return findings === undefined ? [] : [[key, findings]];
}
