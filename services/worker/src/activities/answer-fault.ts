import { Validator } from '@cfworker/json-schema';
import type { JsonValue } from '@workflow-builder/components/activities';

/** In which way a value does not fit a schema; undefined where it does. */
export function faultOf(value: JsonValue, schema: object): string | undefined {
  const { errors } = new Validator(schema, '2020-12', true).validate(value);
  return errors[0]?.error;
}
