import { expressionsOf, type Query, type Step, type Variable, variablesRead } from '@workflow-builder/ir';

/** The variables that something reads or writes; the others are no state of a run. */
export function usedVariables(
  variables: readonly Variable[],
  steps: readonly Step[],
  queries: readonly Query[],
): readonly Variable[] {
  const used = new Set([
    ...steps.flatMap(({ operation }) => [
      ...(operation.kind === 'variable' ? [operation.name] : []),
      ...expressionsOf(operation).flatMap(variablesRead),
    ]),
    ...queries.map(({ variable }) => variable),
  ]);
  return variables.filter(({ name }) => used.has(name));
}
