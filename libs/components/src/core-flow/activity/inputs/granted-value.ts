import { compileValue, expectType, type LoweringEnvironment, type ValueContext } from '@workflow-builder/component-kit';
import { type Expression, objectType, required, string, union, type ValueType } from '@workflow-builder/ir';
import type { JsonValue } from '@workflow-builder/workflow-model';

/** A text of an activity's input: written down, computed, or granted to the project and resolved where the activity runs. */
export const grantedText: ValueType = union([string, objectType({ $env: required(string) })]);

/** How texts of a value are read; see {@link ValueContext}. */
export type ValueStyle = Pick<ValueContext, 'envTravels' | 'placeholders'>;

/** A value of an activity's input whose texts are read in a certain way; undefined after a finding. `name` is relative to the config. */
export function styledValue(
  { node, scope, report }: LoweringEnvironment,
  source: JsonValue,
  name: string,
  expected: ValueType,
  style: ValueStyle,
): Expression | undefined {
  const field = `data.config.${name}`;
  const context = { label: node.label, scope, report, ...style };
  const value = compileValue(source, field, context);
  return value && expectType(value, expected, field, context);
}

/** A value in which whole fields may name what is granted to the project. */
export function grantedValue(
  environment: LoweringEnvironment,
  source: JsonValue,
  name: string,
  expected: ValueType,
): Expression | undefined {
  return styledValue(environment, source, name, expected, { envTravels: true });
}

/** A secret: a reference, never plain text; undefined after a finding. */
export function secretValue(environment: LoweringEnvironment, source: JsonValue, name: string): Expression | undefined {
  const value = grantedValue(environment, source, name, grantedText);
  if (value?.kind !== 'literal') return value;
  const field = `data.config.${name}`;
  environment.report('SECRET_LITERAL', { field, label: environment.node.label }, { field });
  return undefined;
}

/** JSON Pointers, in a value, of the references to granted values that it writes down. */
export function grantedPointers(value: Expression, at = ''): readonly string[] {
  if (value.kind === 'array') return value.items.flatMap((item, index) => grantedPointers(item, `${at}/${index}`));
  if (value.kind !== 'object') return [];
  const [only] = value.entries;
  if (value.entries.length === 1 && only?.[0] === '$env' && only[1].kind === 'literal') return [at];
  return value.entries.flatMap(([key, item]) =>
    grantedPointers(item, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}
