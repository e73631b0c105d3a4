import { type LoweringEnvironment, suggest } from '@workflow-builder/component-kit';
import type { ValueType } from '@workflow-builder/ir';

/** The type of the variable that a setting names; undefined after a finding. */
export function knownVariable(
  name: string,
  field: string,
  { scope, report }: Pick<LoweringEnvironment, 'scope' | 'report'>,
): ValueType | undefined {
  const type = scope.variables.get(name);
  if (type !== undefined) return type;
  const suggestion = suggest(name, [...scope.variables.keys(), ...scope.projectVariables.keys()]);
  report('VARIABLE_UNKNOWN', { reference: name, name, suggestion }, { field: `data.config.${field}` });
  return undefined;
}
