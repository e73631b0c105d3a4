import { type Schema, Validator } from '@cfworker/json-schema';
import { type Manifest, manifestSchema } from '../src/index.js';

/** What the published schema finds wrong with a manifest, which here may hold no field that the schema does not list. */
export function manifestFaults(manifest: Manifest): readonly string[] {
  const validator = new Validator(closed(manifestSchema()) as Schema, '7', false);
  return validator.validate(manifest).errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`);
}

/** The schema with all its records closed. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const mapped = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, closed(each)]));
  return 'properties' in mapped && mapped['type'] === 'object' ? { ...mapped, additionalProperties: false } : mapped;
}
