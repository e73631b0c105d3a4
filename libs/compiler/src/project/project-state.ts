import { code, type Code, docComment, lines, template } from '@workflow-builder/code-printer';
import { temporal, typeNames } from '../phases/5-print/vocabulary.js';

const { JsonObject, JsonValue } = typeNames;
const name = code`write.name`;

/**
 * The state of a project workflow and what is done to it; the same code for all projects. It keeps values that nothing declares
 * any more: runs of earlier versions go on with them, and a rollback finds them.
 */
export const stateSource: readonly Code[] = [
  lines([
    docComment(['How many writes are known again, and how large all values together may become as JSON.']),
    code`const MAX_APPLIED = 4000;`,
    code`const MAX_LENGTH = 1_000_000;`,
  ]),
  documented(
    'A change of one variable. The same id a second time changes nothing.',
    code`export type VariableWrite = { id?: string; name: string } & (
  | { operation: 'set' | 'append'; value: ${JsonValue} }
  | { operation: 'increment' | 'decrement'; amount: number }
);`,
  ),
  documented(
    'What one run leaves to the next: the values, and the ids of the last writes, oldest first, with the numbers they gave.',
    code`export type ProjectState = {
  variables: ${JsonObject};
  applied: [id: string, result: number | null][];
};`,
  ),
  documented(
    'What a run holds.',
    code`type Variables = {
  values: Map<string, ${JsonValue}>;
  lengths: Map<string, number>;
  applied: Map<string, number | null>;
};`,
  ),
  code`function begin({ variables, applied }: ProjectState): Variables {
  const values = new Map<string, ${JsonValue}>(Object.entries(initialValues));
  for (const [name, value] of Object.entries(variables)) if (value !== undefined) values.set(name, value);
  const lengths = new Map([...values].map(([name, value]) => [name, JSON.stringify(value).length]));
  return { values, lengths, applied: new Map(applied) };
}`,
  code`function carry({ values, applied }: Variables): ProjectState {
  return { variables: Object.fromEntries(values), applied: [...applied] };
}`,
  documented(
    'The value that a write gives; undefined where the variable cannot be changed in that way.',
    code`function valueAfter(write: VariableWrite, current: ${JsonValue}): ${JsonValue} | undefined {
  switch (write.operation) {
    case 'set':
      return write.value;
    case 'append':
      return Array.isArray(current) ? [...current, write.value] : undefined;
    case 'increment':
      return typeof current === 'number' ? current + write.amount : undefined;
    case 'decrement':
      return typeof current === 'number' ? current - write.amount : undefined;
  }
}`,
  ),
  documented(
    'What keeps a write from being made.',
    code`function faultOf(write: VariableWrite, { values, lengths }: Variables): string | undefined {
  const current = values.get(write.name);
  if (current === undefined) return ${template(['the project has no variable ', name])};
  const value = valueAfter(write, current);
  if (value === undefined) return ${template([code`write.operation`, ' does not go with the type of ', name])};
  const fault = faultIn(value, schemaOf(write.name, current), write.name);
  if (fault !== undefined) return fault;
  const others = [...lengths].reduce((sum, [name, length]) => (name === write.name ? sum : sum + length), 0);
  const isTooLong = others + JSON.stringify(value).length > MAX_LENGTH;
  return isTooLong ? ${template(['with this value of ', name, ' the variables of the project are too large'])} : undefined;
}`,
  ),
  documented(
    'What a value fits; of a variable that is not declared any more the type that it has.',
    code`function schemaOf(name: string, current: ${JsonValue}): ${JsonObject} {
  const declared = new Map<string, ${JsonObject}>(Object.entries(schemas)).get(name);
  if (declared !== undefined) return declared;
  return { type: current === null ? 'null' : Array.isArray(current) ? 'array' : typeof current };
}`,
  ),
  documented(
    'Makes a write, and answers the new value.',
    code`function apply(write: VariableWrite, { values, lengths, applied }: Variables): ${JsonValue} {
  const { id, name } = write;
  const current = values.get(name) ?? null;
  if (id !== undefined && applied.has(id)) return applied.get(id) ?? current;
  const value = valueAfter(write, current) ?? current;
  values.set(name, value);
  lengths.set(name, JSON.stringify(value).length);
  if (id !== undefined) remember(id, typeof value === 'number' ? value : null, applied);
  return value;
}`,
  ),
  code`function remember(id: string, result: number | null, applied: Map<string, number | null>): void {
  applied.set(id, result);
  for (const oldest of applied.keys()) {
    if (applied.size <= MAX_APPLIED) return;
    applied.delete(oldest);
  }
}`,
  documented(
    'Refuses a write that cannot be made; one that was made already is made.',
    code`function check(write: VariableWrite, variables: Variables): void {
  if (write.id !== undefined && variables.applied.has(write.id)) return;
  const fault = faultOf(write, variables);
  const code = variables.values.has(write.name) ? 'VARIABLE_REFUSED' : 'VARIABLE_UNAVAILABLE';
  if (fault !== undefined) throw ${temporal.ApplicationFailure}.nonRetryable(fault, code);
}`,
  ),
  documented(
    'Whether it is time to continue as new.',
    code`function isHistoryLong(): boolean {
  const { continueAsNewSuggested, historyLength } = ${temporal.workflowInfo}();
  return continueAsNewSuggested || historyLength >= 1000;
}`,
  ),
];

/** A declaration under a comment that says what it is. */
export function documented(comment: string, declaration: Code): Code {
  return lines([docComment([comment]), declaration]);
}
