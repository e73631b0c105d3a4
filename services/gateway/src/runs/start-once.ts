import { type Client, WorkflowExecutionAlreadyStartedError, type WorkflowOptions } from '@temporalio/client';
import type { DeployedWorkflow } from '@workflow-builder/store';
import { stringify } from 'safe-stable-stringify';
import { hashOf } from '../http/idempotency.js';

/** Name of the memo that tells what a run was started with. */
const INPUT_HASH = 'inputHash';

/** The run under an id. */
export interface Start {
  /** Temporal's run id. */
  readonly runId: string;
  /** Whether it has only been started now. */
  readonly isNew: boolean;
  /** Whether it was started with the same input. */
  readonly isSameInput: boolean;
}

/** Starts a workflow unless one of the id was started before, as long as Temporal remembers; tells of whichever it is. */
export async function startOnce(
  { workflow }: Client,
  workflowId: string,
  deployed: DeployedWorkflow,
  input: unknown,
): Promise<Start> {
  const inputHash = hashOf(stringify([input]));
  try {
    const handle = await workflow.start(deployed.type, {
      ...placeOf(deployed),
      workflowId,
      args: [input],
      memo: { [INPUT_HASH]: inputHash },
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    });
    return { runId: handle.firstExecutionRunId, isNew: true, isSameInput: true };
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    const { runId, memo = {} } = await workflow.getHandle(workflowId).describe();
    return { runId, isNew: false, isSameInput: memo[INPUT_HASH] === inputHash };
  }
}

/** Where runs of a workflow are executed, and how long at most. */
export function placeOf({
  taskQueue,
  executionTimeoutMs,
}: DeployedWorkflow): Pick<WorkflowOptions, 'taskQueue' | 'workflowExecutionTimeout'> {
  return { taskQueue, ...(executionTimeoutMs !== undefined && { workflowExecutionTimeout: executionTimeoutMs }) };
}
