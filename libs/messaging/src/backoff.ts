export interface BackoffPolicy {
  readonly baseMs: number;
  readonly maxMs: number;
}

/** Pause after the n-th failure (from 1): doubling from `baseMs` up to `maxMs`, less a random part of up to half of it. */
export function backoff(
  failures: number,
  { baseMs, maxMs }: BackoffPolicy,
  random: () => number = Math.random,
): number {
  const full = Math.min(maxMs, baseMs * 2 ** (failures - 1));
  return Math.round(full * (1 - random() / 2));
}
