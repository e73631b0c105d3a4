import { type Expression, literal, object } from '@workflow-builder/ir';
import { grantedPointers } from './granted-value.js';

/** Fields of an activity's input. Undefined marks one that did not compile, which there was a finding about. */
export type InputFields = readonly (readonly [name: string, value: Expression | undefined])[];

/** The input of an activity; undefined where a field did not compile. */
export function inputObject(fields: InputFields): Expression | undefined {
  const compiled = fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return compiled.length === fields.length ? object(compiled) : undefined;
}

/** A field that is given only where its setting is. */
export function given<Setting>(
  name: string,
  setting: Setting | undefined,
  compile: (setting: Setting) => Expression | undefined,
): InputFields {
  return setting === undefined ? [] : [[name, compile(setting)]];
}

/** The field `env`: where, in a value, references to granted values stand. Without any there is none. */
export function envField(value: Expression | undefined): InputFields {
  const pointers = value === undefined ? [] : grantedPointers(value);
  return pointers.length === 0 ? [] : [['env', literal([...pointers])]];
}
