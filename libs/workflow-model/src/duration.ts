const MAX_MS = 100 * 365 * 24 * 3_600_000;

const units: readonly { readonly spelling: RegExp; readonly ms: number; readonly name: string }[] = [
  { spelling: /^(d|days?)$/, ms: 86_400_000, name: 'day' },
  { spelling: /^(h|hrs?|hours?)$/, ms: 3_600_000, name: 'hour' },
  { spelling: /^(m|mins?|minutes?)$/, ms: 60_000, name: 'minute' },
  { spelling: /^(s|secs?|seconds?)$/, ms: 1000, name: 'second' },
  { spelling: /^(ms|msecs?|milliseconds?)$/, ms: 1, name: 'millisecond' },
];

/**
 * Milliseconds of a duration as documents spell it: a number, or digits alone, are seconds; otherwise a number with a unit from
 * milliseconds to days. Undefined for anything else, for negative ones and for more than a hundred years.
 */
export function parseDuration(value: unknown): number | undefined {
  if (typeof value === 'number') return bounded(value * 1000);
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const match = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(value);
  if (match === null) return undefined;
  const [, amount = '', unit = ''] = match;
  const factor = unit === '' ? 1000 : units.find(({ spelling }) => spelling.test(unit.toLowerCase()))?.ms;
  return factor === undefined ? undefined : bounded(Number(amount) * factor);
}

/** A duration for a reader, such as `5 minutes`; always a whole number of one unit. */
export function formatDuration(milliseconds: number): string {
  const unit = units.find(({ ms }) => milliseconds >= ms && milliseconds % ms === 0) ?? { ms: 1, name: 'millisecond' };
  const amount = milliseconds / unit.ms;
  return `${String(amount)} ${unit.name}${amount === 1 ? '' : 's'}`;
}

function bounded(milliseconds: number): number | undefined {
  return milliseconds >= 0 && milliseconds <= MAX_MS ? Math.round(milliseconds) : undefined;
}
