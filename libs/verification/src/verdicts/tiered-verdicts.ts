import type { Verdicts } from './verdicts.js';

/** Asks `near` first and `far` for the rest; what only `far` knew, `near` knows from then on. */
export function createTieredVerdicts(near: Verdicts, far: Verdicts): Verdicts {
  return {
    async get(keys) {
      const known = await near.get(keys);
      const missing = keys.filter((key) => !known.has(key));
      if (missing.length === 0) return known;
      const fetched = await far.get(missing);
      near.put(fetched);
      return new Map([...known, ...fetched]);
    },
    put(verdicts) {
      near.put(verdicts);
      far.put(verdicts);
    },
  };
}
