import type { Figure } from './measure.js';

/** The figures for a person, a line each, with their goals. */
export function renderRuns(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const lines = figures.map(({ name, unit, value, goal }) => {
    const shown = value === undefined ? 'unknown' : `${value} ${unit}`;
    const missed = value !== undefined && value > goal ? '   missed' : '';
    return `${name.padEnd(width)}   ${shown.padStart(12)}   goal ${goal} ${unit}${missed}`;
  });
  return `${lines.join('\n')}\n`;
}
