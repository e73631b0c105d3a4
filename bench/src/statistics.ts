/** Percentiles of one series of measurements, in the unit of the measurements. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Nearest-rank percentiles. @throws RangeError on an empty series. */
export function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (share: number): number => {
    const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
    if (value === undefined) throw new RangeError('percentiles of nothing');
    return round(value);
  };
  return { p50: rank(0.5), p95: rank(0.95), p99: rank(0.99) };
}

/** Two digits behind the point are more than a noisy machine can tell. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
