import { QueryNotRegisteredError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import {
  failure,
  type JsonValue,
  type SetVariableInput,
  type VariableStore,
} from '@workflow-builder/components/activities';
import { meansNotFound, projectWorkflowId } from '@workflow-builder/temporal';
import pLimit from 'p-limit';
import { faultOf } from './answer-fault.js';
import { askingStep, askPatiently, type TemporalHost } from './ask-temporal.js';

/** Temporal takes ten updates of a workflow at a time and refuses others; those of one process wait here instead. */
const WRITES_AT_ONCE = 5;

/** What the project workflow answers with; the same write would be answered so again. */
const REFUSED = 'VARIABLE_REFUSED';
const UNAVAILABLE = 'VARIABLE_UNAVAILABLE';

/**
 * The variables of one project, in its project workflow: reads are queries, writes are updates under the id of the activity,
 * so that a write that is asked for again is made once. Gives up when the signal is aborted.
 */
export function projectVariables(projectId: string, host: TemporalHost): VariableStore {
  const workflowId = projectWorkflowId(projectId);
  const inTurn = pLimit(WRITES_AT_ONCE);

  return {
    async get({ name, schema }, signal) {
      const value = await askPatiently({ host, signal, answerIn: (error) => answerIn(error, name) }, ({ workflow }) =>
        workflow.getHandle(workflowId).query<JsonValue | undefined, [string]>('getVariable', name),
      );
      if (value === undefined) throw unavailable(name, 'the project has no variable of that name');
      return fitting(name, value, schema);
    },
    async set(input, signal) {
      const id = askingStep();
      const { schema, ...change } = input;
      const value = await inTurn(() => {
        signal.throwIfAborted();
        return askPatiently({ host, signal, answerIn: (error) => answerIn(error, input.name) }, ({ workflow }) =>
          workflow
            .getHandle(workflowId)
            .executeUpdate<JsonValue, [Omit<SetVariableInput, 'schema'> & { id: string }]>('writeVariable', {
              updateId: id,
              args: [{ id, ...change }],
            }),
        );
      });
      return fitting(input.name, value, schema);
    },
  };
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
  const fault = faultOf(value, schema);
  if (fault === undefined) return value;
  throw failure('VARIABLE_MISMATCH', `The variable ${name} holds what is not expected: ${fault}`, { isFinal: true });
}
