import type { Diagnostic } from './diagnostic.js';

/** Longest name that a suggestion is looked for, in characters. */
const MAX_NAME = 64;
/** Most candidates of about the right length that are compared. */
const MAX_COMPARED = 100;

/** Whether the findings reject what they are about. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/**
 * The candidate that was probably meant, by edit distance; none when nothing is close. Looks at the first 100 candidates of
 * about the same length.
 */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > MAX_NAME) return undefined;
  const limit = Math.max(1, Math.floor(name.length / 3));
  const ranked = candidates
    .filter((candidate) => Math.abs(candidate.length - name.length) <= limit)
    .slice(0, MAX_COMPARED)
    .map((candidate) => ({
      candidate,
      distance: editDistance(name.toLowerCase(), candidate.toLowerCase(), limit) ?? Infinity,
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

/** Undefined as soon as the distance is known to exceed the limit. */
function editDistance(a: string, b: string, limit: number): number | undefined {
  let previous = Uint8Array.from({ length: b.length + 1 }, (_, index) => index);
  let current = new Uint8Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    current[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current[j] = distance;
      if (distance < least) least = distance;
    }
    if (least > limit) return undefined;
    [previous, current] = [current, previous];
  }
  return previous[b.length];
}
