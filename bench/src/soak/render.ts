import type { Sample } from './measure.js';

/** A line for a person. */
export function renderSample({ documents, nowMb, highestMb, perMinute }: Sample): string {
  return `${String(documents).padStart(6)} documents   ${nowMb} MB, at most ${highestMb}   ${perMinute} a minute\n`;
}

export function renderSoak(curve: readonly Sample[]): string {
  return `highest ${Math.max(...curve.map(({ highestMb }) => highestMb))} MB\n`;
}
