import { isDeepStrictEqual } from 'node:util';
import { ownValue } from '@workflow-builder/workflow-model';
import type { ProjectVariable } from './project-variables.js';

/** What one workflow says of the project's variables. */
export interface Declarer {
  readonly workflowId: string;
  readonly variables: readonly ProjectVariable[];
}

/** Two workflows that do not mean the same by a name. */
export interface VariableConflict {
  readonly name: string;
  readonly workflowId: string;
  readonly otherId: string;
}

/** The variables of a project, ordered by name, and where its workflows disagree about them. */
export interface MergedVariables {
  readonly variables: readonly ProjectVariable[];
  readonly conflicts: readonly VariableConflict[];
}

/** What is declared holds over what nodes imply; declarations have to be equal, and what is implied of the same type. */
export function mergeVariables(declarers: readonly Declarer[]): MergedVariables {
  const merged = new Map<string, { readonly variable: ProjectVariable; readonly workflowId: string }>();
  const conflicts: VariableConflict[] = [];
  for (const { workflowId, variables } of declarers) {
    for (const variable of variables) {
      const known = merged.get(variable.name);
      if (known !== undefined && !agree(known.variable, variable)) {
        conflicts.push({ name: variable.name, workflowId, otherId: known.workflowId });
      }
      if (known === undefined || (known.variable.isImplied === true && variable.isImplied !== true)) {
        merged.set(variable.name, { variable, workflowId });
      }
    }
  }
  const variables = [...merged.values()].map(({ variable }) => variable);
  return { variables: variables.sort((a, b) => (a.name < b.name ? -1 : 1)), conflicts };
}

/** Whether values of the one type can be those of the other. */
export function isSameType(one: ProjectVariable, other: ProjectVariable): boolean {
  return isDeepStrictEqual(ownValue(one.schema, 'type'), ownValue(other.schema, 'type'));
}

function agree(one: ProjectVariable, other: ProjectVariable): boolean {
  if (one.isImplied === true || other.isImplied === true) return isSameType(one, other);
  return isDeepStrictEqual(one.schema, other.schema) && isDeepStrictEqual(one.initialValue, other.initialValue);
}
