import {
  WorkflowFailedError,
  WorkflowNotFoundError,
  type WorkflowExecutionStatusName,
  type WorkflowHandle,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { RunError, RunStatus, RunView } from '@workflow-builder/contracts';
import { withoutSecrets } from '../redaction/redacted.js';
import { redactedText } from '../redaction/secrets.js';
import { failureField } from './failure-field.js';

/** How a run stands, as far as Temporal tells it. */
export type RunState = Pick<RunView, 'runId' | 'status' | 'endedAt' | 'result' | 'error'>;

/** Asks Temporal how a run stands; undefined when Temporal does not know it (any more). */
export async function runState(handle: WorkflowHandle): Promise<RunState | undefined> {
  try {
    const { runId, status, closeTime } = await handle.describe();
    const state = { runId, status: statusOf(status.name), ...(closeTime && { endedAt: closeTime.toISOString() }) };
    return state.status === 'running' ? state : { ...state, ...(await ending(handle)) };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return undefined;
    throw error;
  }
}

async function ending(handle: WorkflowHandle): Promise<Pick<RunView, 'result' | 'error'>> {
  try {
    const result: unknown = await handle.result();
    return { result: withoutSecrets(result ?? null) };
  } catch (error) {
    if (error instanceof WorkflowFailedError) return { error: runError(error) };
    throw error;
  }
}

/** The failure of a run: the code and message of the innermost cause, which is where it began. Secrets are not shown. */
export function runError(error: WorkflowFailedError): RunError {
  const chain = causes(error.cause ?? error);
  const innermost = chain.at(-1) ?? error;
  const code = (innermost instanceof ApplicationFailure ? innermost.type : undefined) ?? 'RUN_FAILED';
  const field = failureField(code, fieldNamedBy(innermost));
  return {
    code,
    message: redactedText(innermost.message),
    ...(field !== undefined && { field }),
    cause: chain.map(({ message }) => redactedText(message)),
  };
}

function fieldNamedBy(error: Error): string | undefined {
  const [detail]: readonly unknown[] = error instanceof ApplicationFailure ? (error.details ?? []) : [];
  const field: unknown = typeof detail === 'object' && detail !== null && 'field' in detail ? detail.field : undefined;
  return typeof field === 'string' ? field : undefined;
}

function causes(error: Error): readonly Error[] {
  return error.cause instanceof Error ? [error, ...causes(error.cause)] : [error];
}

function statusOf(name: WorkflowExecutionStatusName): RunStatus {
  switch (name) {
    case 'COMPLETED':
      return 'completed';
    case 'FAILED':
      return 'failed';
    case 'CANCELLED':
      return 'cancelled';
    case 'TERMINATED':
      return 'terminated';
    case 'TIMED_OUT':
      return 'timedOut';
    case 'RUNNING':
    case 'PAUSED':
    case 'CONTINUED_AS_NEW':
    case 'UNSPECIFIED':
    case 'UNKNOWN':
      return 'running';
  }
}
