import type { JsonObject, JsonValue } from '../json.js';
import type { Findings } from './findings.js';

/** Deepest nesting of a document, containers included. */
const MAX_DEPTH = 128;

/**
 * A copy of any value that holds nothing but JSON: properties that JSON has no form for are left out, numbers that are not finite
 * and nesting without end are findings and become null.
 */
export function toJson(value: unknown, findings: Findings): JsonValue {
  return convert(value, '', 0, findings);
}

function convert(value: unknown, path: string, depth: number, findings: Findings): JsonValue {
  if (depth > MAX_DEPTH) {
    findings.add('DOCUMENT_TOO_DEEP', { limit: MAX_DEPTH, path: shortPath(path) }, { field: shortPath(path) });
    return null;
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return finite(value, path, findings);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => convert(item, `${path}[${index}]`, depth + 1, findings));
  }
  return typeof value === 'object' ? convertObject(value, path, depth, findings) : null;
}

function convertObject(value: object, path: string, depth: number, findings: Findings): JsonObject {
  const entries = Object.entries(value).filter(
    ([, item]: [string, unknown]) => item !== undefined && typeof item !== 'function',
  );
  // fromEntries defines own properties, so a key such as `__proto__` stays data.
  return Object.fromEntries(
    entries.map(([key, item]: [string, unknown]) => [
      key,
      convert(item, path === '' ? key : `${path}.${key}`, depth + 1, findings),
    ]),
  );
}

function finite(value: number, path: string, findings: Findings): number | null {
  if (Number.isFinite(value)) return value;
  findings.add('NUMBER_NOT_FINITE', { path }, { field: path });
  return null;
}

function shortPath(path: string): string {
  return path.slice(0, 100);
}
