import { closest } from '@workflow-builder/diagnostics';

/** What may have been meant. */
export function suggest(name: string, known: readonly string[]): string {
  const meant = closest(name, known);
  if (meant !== undefined) return `"${meant}" may be meant`;
  return known.length === 0 ? 'there is none' : `known are ${known.slice(0, 20).join(', ')}`;
}
