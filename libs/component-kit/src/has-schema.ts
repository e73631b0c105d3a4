import { JSONSchema } from 'class-validator-jsonschema';
import type { ConfigSchema } from './config-schema.js';

/** The JSON Schema of a field whose rules alone would make another one, such as a field of several types. */
export function HasSchema(schema: ConfigSchema): (target: object, property: string) => void {
  return JSONSchema(() => ({ ...schema }));
}
