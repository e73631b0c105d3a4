import { isAssignable, type Query, type Step, union, type ValueType, type Variable } from '@workflow-builder/ir';

/** The queries that a workflow answers, by name. */
export function queriesOf(steps: readonly Step[], variables: readonly Variable[]): readonly Query[] {
  const queries = new Map<string, Query>();
  for (const query of steps.flatMap((step) => queryOf(step, variables))) {
    const known = queries.get(query.name);
    queries.set(query.name, known === undefined ? query : { ...known, type: either(known.type, query.type) });
  }
  return [...queries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function queryOf({ operation }: Step, variables: readonly Variable[]): readonly Query[] {
  if (operation.kind === 'publish') return [{ name: operation.query, type: operation.value.type }];
  if (operation.kind !== 'answer') return [];
  const variable = variables.find(({ name }) => name === operation.variable);
  return variable === undefined ? [] : [{ name: operation.query, type: variable.type, variable: variable.name }];
}

function either(a: ValueType, b: ValueType): ValueType {
  return isAssignable(b, a) ? a : union([a, b]);
}
