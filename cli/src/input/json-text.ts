import { parseJson } from '@workflow-builder/workflow-model';
import { UsageError } from '../errors.js';

/**
 * The value that a text of the caller's says as JSON.
 * @param source what messages call the text
 * @throws UsageError with `source`, line and column
 */
export function jsonOf(text: string, source: string): unknown {
  const parsed = parseJson(text);
  if (parsed.ok) return parsed.value;
  const { reason, line, column } = parsed;
  throw new UsageError(`${source} is no JSON: ${reason} at line ${line}, column ${column}.`);
}
