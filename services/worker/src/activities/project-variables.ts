import { setTimeout as pause } from 'node:timers/promises';
import { Validator } from '@cfworker/json-schema';
import { Context } from '@temporalio/activity';
import { Client, QueryNotRegisteredError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { NativeConnection } from '@temporalio/worker';
import {
  failure,
  type JsonValue,
  type SetVariableInput,
  type VariableStore,
} from '@workflow-builder/components/activities';
import { meansNotFound, projectWorkflowId } from '@workflow-builder/temporal';
import pLimit from 'p-limit';

/** How the host reaches Temporal. */
export interface VariableHost {
  readonly connection: () => Promise<NativeConnection>;
  readonly namespace: string;
}

/** Temporal takes ten updates of a workflow at a time and refuses others; those of one process wait here instead. */
const WRITES_AT_ONCE = 5;

const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 500;

/** What the project workflow answers with; the same write would be answered so again. */
const REFUSED = 'VARIABLE_REFUSED';
const UNAVAILABLE = 'VARIABLE_UNAVAILABLE';

/**
 * The variables of one project, in its project workflow: reads are queries, writes are updates under the id of the activity,
 * so that a write that is asked for again is made once. Gives up when the signal is aborted.
 */
export function projectVariables(projectId: string, host: VariableHost): VariableStore {
  const workflowId = projectWorkflowId(projectId);
  const inTurn = pLimit(WRITES_AT_ONCE);

  async function within<Answer>(signal: AbortSignal, ask: (client: Client) => Promise<Answer>): Promise<Answer> {
    const client = new Client({ connection: await host.connection(), namespace: host.namespace });
    return client.withAbortSignal(signal, () => ask(client));
  }

  return {
    async get({ name, schema }, signal) {
      const value = await patiently(name, signal, () =>
        within(signal, ({ workflow }) =>
          workflow.getHandle(workflowId).query<JsonValue | undefined, [string]>('getVariable', name),
        ),
      );
      if (value === undefined) throw unavailable(name, 'the project has no variable of that name');
      return fitting(name, value, schema);
    },
    async set(input, signal) {
      const id = writeId();
      const { schema, ...change } = input;
      const write = (): Promise<JsonValue> =>
        within(signal, ({ workflow }) =>
          workflow
            .getHandle(workflowId)
            .executeUpdate<JsonValue, [Omit<SetVariableInput, 'schema'> & { id: string }]>('writeVariable', {
              updateId: id,
              args: [{ id, ...change }],
            }),
        );
      const value = await inTurn(() => {
        signal.throwIfAborted();
        return patiently(input.name, signal, write);
      });
      return fitting(input.name, value, schema);
    },
  };
}

/** The step of the run that asks; the same for each attempt. */
function writeId(): string {
  const { workflowExecution, activityId } = Context.current().info;
  if (workflowExecution === undefined) throw new Error('The activity was not called by a workflow.');
  return `${workflowExecution.runId}/${activityId}`;
}

/** Asks again while the workflow goes on as new or has too much in flight; until the signal is aborted. */
async function patiently<Answer>(name: string, signal: AbortSignal, ask: () => Promise<Answer>): Promise<Answer> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    try {
      return await ask();
    } catch (error) {
      signal.throwIfAborted();
      const answer = answerIn(error, name);
      if (answer !== undefined) throw answer;
    }
    await pause(wait, undefined, { signal });
  }
}

/** What an error says for good; undefined where another try may fare better. */
function answerIn(error: unknown, name: string): Error | undefined {
  if (meansNotFound(error)) return unavailable(name, 'the project workflow does not run');
  if (error instanceof QueryNotRegisteredError) return unavailable(name, 'the project workflow knows no variables');
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure)) return undefined;
  const { type, message } = error.cause;
  if (type === REFUSED) return failure(REFUSED, `The variable ${name} was not changed: ${message}.`, { isFinal: true });
  return type === UNAVAILABLE ? unavailable(name, message) : undefined;
}

/** Tried again: a deployment that brings the variable may be under way. */
function unavailable(name: string, reason: string): Error {
  return failure(UNAVAILABLE, `The variable ${name} cannot be reached: ${reason}.`, { isFinal: false });
}

/** The workflow's code was checked against the schema; the project may have come to another one. */
function fitting(name: string, value: JsonValue, schema: object): JsonValue {
  const { errors } = new Validator(schema, '2020-12', true).validate(value);
  const [fault] = errors;
  if (fault === undefined) return value;
  throw failure('VARIABLE_MISMATCH', `The variable ${name} holds what is not expected: ${fault.error}`, {
    isFinal: true,
  });
}
