import type { JsonValue } from '@workflow-builder/workflow-model';

/** A value as it arrives at the other end of a payload: as `JSON.stringify` would write it. */
export function asJson(value: unknown): JsonValue {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'object':
      return value === null ? null : ofObject(value);
    default:
      return null;
  }
}

function ofObject(value: object): JsonValue {
  if (Array.isArray(value)) return value.map(asJson);
  if (value instanceof Date) return value.toJSON();
  const kept = Object.entries(value).filter(([, part]) => !['undefined', 'function', 'symbol'].includes(typeof part));
  return Object.fromEntries(kept.map(([key, part]: [string, unknown]) => [key, asJson(part)]));
}
