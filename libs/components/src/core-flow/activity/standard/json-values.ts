import type { JsonObject, JsonValue } from './json.js';

/** @throws SyntaxError */
export const parseJson: (text: string) => JsonValue = JSON.parse;

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text as it is, nothing as the empty text, anything else as JSON. */
export function asText(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
