import { type Attempt, bounded, failure } from './attempt.js';
import type { JsonObject, JsonValue } from './json.js';

/** `schema`: what the workflow takes the values of the variable for. */
export type GetVariableInput = { name: string; schema: JsonObject };

export type SetVariableInput = GetVariableInput &
  ({ operation: 'set' | 'append'; value: JsonValue } | { operation: 'increment' | 'decrement'; amount: number });

/** The variables of one project. Both calls answer the value; one that does not fit the schema is refused. */
export type VariableStore = {
  get: (input: GetVariableInput, signal: AbortSignal) => Promise<JsonValue>;
  /** Made once, however often the same step of a run asks for it. */
  set: (input: SetVariableInput, signal: AbortSignal) => Promise<JsonValue>;
};

const TIMEOUT_MS = 30_000;

/** The activity `get-variable`: the value of a variable of the project. */
export function createGetVariable(ports: { variables: VariableStore; attempt: () => Attempt }) {
  return (input: GetVariableInput): Promise<JsonValue> =>
    bounded(ports.attempt(), TIMEOUT_MS, (signal) => ports.variables.get(input, signal));
}

/** The activity `set-variable`: changes a variable of the project, and answers the new value. */
export function createSetVariable(ports: { variables: VariableStore; attempt: () => Attempt }) {
  return (input: SetVariableInput): Promise<JsonValue> =>
    bounded(ports.attempt(), TIMEOUT_MS, (signal) => ports.variables.set(input, signal));
}

/** That of a process that belongs to no project. */
export const noVariables: VariableStore = { get: refuse, set: refuse };

function refuse({ name }: GetVariableInput): Promise<never> {
  const message = `The variable ${name} is kept by a project, and this process belongs to none.`;
  return Promise.reject(failure('VARIABLE_STORE_MISSING', message, { isFinal: true }));
}
