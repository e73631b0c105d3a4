import {
  type Client,
  QueryNotRegisteredError,
  type WorkflowExecutionDescription,
  WorkflowUpdateFailedError,
} from '@temporalio/client';
import { ApplicationFailure, defaultPayloadConverter, toPayloads } from '@temporalio/common';
import {
  failure,
  type JsonValue,
  type WorkflowMessages,
  type WorkflowTarget,
} from '@workflow-builder/components/activities';
import { meansNotFound, ProjectRuns, serviceOfTaskQueue } from '@workflow-builder/temporal';
import { faultOf } from './answer-fault.js';
import { askingStep, askPatiently, type TemporalHost } from './ask-temporal.js';

/** A run of the project. */
interface KnownRun {
  readonly workflowId: string;
  readonly runId: string;
}

/** What is asked, for failures to name. */
interface Question {
  readonly target: WorkflowTarget;
  /** Such as `the query stock`. */
  readonly message: string;
  /** Whether a run that has ended answers as well. Default false. */
  readonly endedToo?: boolean;
}

/** How a run of the project is asked. */
type Ask = <Answer>(
  question: Question,
  signal: AbortSignal,
  tell: (run: KnownRun, client: Client) => Promise<Answer>,
) => Promise<Answer>;

/**
 * Messages to runs of one project: those on task queues of its services. What has no such run is not told apart, be it a run of
 * another project, the workflow that keeps the project's variables, or nothing at all.
 */
export function workflowMessages(projectId: string, host: TemporalHost): WorkflowMessages {
  const ask: Ask = (question, signal, tell) =>
    askPatiently({ host, signal, answerIn: (error) => answerIn(error, question) }, async (client) =>
      tell(await runOf(question, projectId, client), client),
    );

  return {
    async signal({ signal: name, payload, ...target }, signal) {
      const requestId = askingStep();
      const args = payload === undefined ? [] : [payload];
      await ask({ target, message: `the signal ${name}` }, signal, async (run, { workflowService, options }) => {
        await workflowService.signalWorkflowExecution({
          ...{ namespace: options.namespace, workflowExecution: run, signalName: name, requestId },
          input: { payloads: toPayloads(defaultPayloadConverter, ...args) ?? [] },
        });
      });
    },
    async query({ query: name, schema, timeoutMs: _, ...target }, signal) {
      const question = { target, message: `the query ${name}`, endedToo: true };
      const answer = await ask(question, signal, ({ workflowId, runId }, { workflow }) =>
        workflow.getHandle(workflowId, runId).query<JsonValue | undefined>(name),
      );
      return fitting(answer, schema, question);
    },
    async update({ update: name, payload = null, schema, timeoutMs: _, ...target }, signal) {
      const updateId = askingStep();
      const question = { target, message: `the update ${name}` };
      const answer = await ask(question, signal, ({ workflowId, runId }, { workflow }) =>
        workflow
          .getHandle(workflowId, runId)
          .executeUpdate<JsonValue | undefined, [JsonValue]>(name, { updateId, args: [payload] }),
      );
      return fitting(answer, schema, question);
    },
  };
}

async function runOf({ target, endedToo = false }: Question, projectId: string, client: Client): Promise<KnownRun> {
  const { workflowId, workflowType } = target;
  if (workflowId === undefined) return openRun(target, projectId, client);
  const run = await lastRunOf(workflowId, client);
  const isOurs = run !== undefined && serviceOfTaskQueue(run.taskQueue)?.projectId === projectId;
  if (!isOurs || (workflowType !== undefined && workflowType !== run.type)) {
    throw unreachable(target, `the project has no such run as ${workflowId}`);
  }
  if (!endedToo && run.status.name !== 'RUNNING') throw unreachable(target, `the run ${workflowId} has ended`);
  return { workflowId, runId: run.runId };
}

async function lastRunOf(workflowId: string, { workflow }: Client): Promise<WorkflowExecutionDescription | undefined> {
  try {
    return await workflow.getHandle(workflowId).describe();
  } catch (error) {
    if (meansNotFound(error)) return undefined;
    throw error;
  }
}

async function openRun(target: WorkflowTarget, projectId: string, client: Client): Promise<KnownRun> {
  const { workflowType = '' } = target;
  const runs = new ProjectRuns({ namespace: client.options.namespace, call: (work) => work(client) });
  const scope = { projectId, types: [workflowType] };
  const { items } = await runs.list({ scopes: [scope], status: 'running' }, 2);
  const [run, other] = items;
  if (run === undefined) throw unreachable(target, 'no run of it is open');
  if (other !== undefined) throw unreachable(target, 'several runs of it are open, and no workflow id says which');
  return run;
}

/** What an error says for good; undefined where another try may fare better, as where the run has just gone on as new. */
function answerIn(error: unknown, { target, message }: Question): Error | undefined {
  if (error instanceof ApplicationFailure) return error;
  if (error instanceof QueryNotRegisteredError) return refused(target, message, error.message);
  if (!(error instanceof WorkflowUpdateFailedError)) return undefined;
  return refused(target, message, error.cause?.message ?? error.message);
}

/** Tried again: the run may have been started a moment ago. */
function unreachable(target: WorkflowTarget, reason: string): Error {
  const message = `The workflow ${nameOf(target)} of the project cannot be reached: ${reason}.`;
  // A signal may go to an id alone.
  const field = target.workflowType === undefined ? 'data.config.targetWorkflow' : 'data.config.workflowType';
  return ApplicationFailure.create({ message, type: 'WORKFLOW_UNREACHABLE', details: [{ field }] });
}

function refused(target: WorkflowTarget, message: string, reason: string): Error {
  const text = `The workflow ${nameOf(target)} of the project has refused ${message}: ${reason}.`;
  return failure('WORKFLOW_MESSAGE_REFUSED', text, { isFinal: true });
}

/** Code was checked against the schema. What has no answer yet answers null, so another try may fare better. */
function fitting(answer: JsonValue | undefined, schema: object = {}, { target, message }: Question): JsonValue {
  const value = answer ?? null;
  const fault = faultOf(value, schema);
  if (fault === undefined) return value;
  const text = `The workflow ${nameOf(target)} of the project answers ${message} with what is not expected: ${fault}`;
  throw failure('WORKFLOW_ANSWER_MISMATCH', text, { isFinal: false });
}

function nameOf({ workflowType, workflowId }: WorkflowTarget): string {
  return workflowType ?? workflowId ?? '';
}
