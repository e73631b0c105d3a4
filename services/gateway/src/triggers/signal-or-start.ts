import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import type { DeployedWorkflow } from '@workflow-builder/store';
import { meansNotFound } from '@workflow-builder/temporal';
import { placeOf } from '../runs/start-once.js';

/** Name of the memo that tells which message a run was started with. */
const MESSAGE = 'startedByMessage';

export interface SignalMessage {
  readonly signalName: string;
  readonly payload: unknown;
  /** The same id is the same message, however often it comes. */
  readonly messageId: string;
}

/** The run that a message came to. */
export interface Reached {
  /** Temporal's run id. */
  readonly runId: string;
  /** Whether the message has started it only now. */
  readonly isNew: boolean;
}

/**
 * Gives a message to the run that is open under an id; where there is none, starts one with it as input. A message comes to one
 * place: the run that it starts does not get it as a signal as well, as it would by Temporal's `signalWithStart`.
 * Runs that begin or end meanwhile are looked at again, until the deadline of the client's calls.
 */
export async function signalOrStart(
  client: Client,
  workflowId: string,
  deployed: DeployedWorkflow,
  message: SignalMessage,
): Promise<Reached> {
  for (;;) {
    const standing = await standingRun(client, workflowId);
    if (standing?.startedBy === message.messageId) return { runId: standing.runId, isNew: false };
    const runId = standing?.isOpen
      ? await signalled(client, workflowId, standing.runId, message)
      : await started(client, workflowId, deployed, message);
    if (runId !== undefined) return { runId, isNew: standing?.isOpen !== true };
  }
}

interface StandingRun {
  readonly runId: string;
  readonly isOpen: boolean;
  readonly startedBy: unknown;
}

/** The last run under the id. */
async function standingRun({ workflow }: Client, workflowId: string): Promise<StandingRun | undefined> {
  try {
    const { runId, closeTime, memo = {} } = await workflow.getHandle(workflowId).describe();
    return { runId, isOpen: closeTime === undefined, startedBy: memo[MESSAGE] };
  } catch (error) {
    if (meansNotFound(error)) return undefined;
    throw error;
  }
}

/** Undefined when the run has ended. */
async function signalled(
  { workflowService, options: { namespace } }: Client,
  workflowId: string,
  runId: string,
  { signalName, payload, messageId }: SignalMessage,
): Promise<string | undefined> {
  try {
    await workflowService.signalWorkflowExecution({
      ...{ namespace, workflowExecution: { workflowId, runId }, signalName },
      input: { payloads: [defaultPayloadConverter.toPayload(payload)] },
      requestId: messageId,
    });
    return runId;
  } catch (error) {
    if (meansNotFound(error)) return undefined;
    throw error;
  }
}

/** Undefined when another run has started. */
async function started(
  { workflow }: Client,
  workflowId: string,
  deployed: DeployedWorkflow,
  { payload, messageId }: SignalMessage,
): Promise<string | undefined> {
  try {
    const handle = await workflow.start(deployed.type, {
      ...{ workflowId, ...placeOf(deployed), args: [payload], memo: { [MESSAGE]: messageId } },
      ...{ workflowIdReusePolicy: 'ALLOW_DUPLICATE', workflowIdConflictPolicy: 'FAIL' },
    });
    return handle.firstExecutionRunId;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return undefined;
    throw error;
  }
}
