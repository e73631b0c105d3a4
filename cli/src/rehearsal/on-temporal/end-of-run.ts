import { setTimeout as pause } from 'node:timers/promises';
import { type WorkflowExecutionDescription, WorkflowFailedError, type WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure, TemporalFailure } from '@temporalio/common';
import { asJson, type Rehearsal } from '@workflow-builder/rehearsal';
import { hasTask, isStuck } from './workflow-task.js';

type Ended = Extract<Rehearsal, { readonly kind: 'ended' }>;
type Broke = Extract<Rehearsal, { readonly kind: 'broke' }>;

/** How a run ended, or why it will not. */
export type RunEnd = Ended['trace']['outcome'] | Broke;

type History = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>;

const LOOK_MS = 50;
/** A loop of a thousand rounds takes a minute. */
const DEADLINE_MS = 600_000;

/** Waits for the end of a run, or until nothing but a message could move it. */
export async function endOf(handle: WorkflowHandle): Promise<RunEnd> {
  const deadline = performance.now() + DEADLINE_MS;
  let quietSince: string | undefined;
  while (performance.now() < deadline) {
    const description = await handle.describe();
    if (description.status.name === 'COMPLETED') {
      return { kind: 'completed', result: asJson(await handle.result()) };
    }
    if (description.status.name === 'FAILED') return failureOf(handle);
    if (description.status.name !== 'RUNNING') return broke(`the run is ${description.status.name}`);
    if (isStuck(description)) return broke(taskFailureIn(await handle.fetchHistory()));
    const quiet = await quietAt(description, handle);
    if (quiet !== undefined && quiet === quietSince) return { kind: 'waiting' };
    quietSince = quiet;
    await pause(LOOK_MS);
  }
  return broke(`the run has not ended after ${DEADLINE_MS / 1_000} s`);
}

/** Where in the history the run stands while neither work nor a timer is pending; undefined while one is. */
async function quietAt(description: WorkflowExecutionDescription, handle: WorkflowHandle): Promise<string | undefined> {
  if (hasTask(description) || (description.raw.pendingActivities ?? []).length > 0) return undefined;
  const { events } = await handle.fetchHistory();
  const timers = new Set<string>();
  for (const { timerStartedEventAttributes, timerFiredEventAttributes, timerCanceledEventAttributes } of events ?? []) {
    if (timerStartedEventAttributes?.timerId) timers.add(timerStartedEventAttributes.timerId);
    timers.delete(timerFiredEventAttributes?.timerId ?? timerCanceledEventAttributes?.timerId ?? '');
  }
  return timers.size > 0 ? undefined : String(events?.at(-1)?.eventId);
}

async function failureOf(handle: WorkflowHandle): Promise<RunEnd> {
  try {
    await handle.result();
    return broke('the run failed without a failure');
  } catch (error) {
    const cause = innermost(error instanceof WorkflowFailedError ? error.cause : error);
    if (cause instanceof ApplicationFailure) return { kind: 'failed', type: cause.type ?? '', message: cause.message };
    return broke(cause instanceof Error ? cause.message : String(cause));
  }
}

function innermost(error: unknown): unknown {
  return error instanceof TemporalFailure && error.cause !== undefined ? innermost(error.cause) : error;
}

function taskFailureIn({ events }: History): string {
  const failures = (events ?? []).map(({ workflowTaskFailedEventAttributes }) => workflowTaskFailedEventAttributes);
  return failures.findLast((failure) => failure)?.failure?.message ?? 'its code does what code must not do';
}

function broke(reason: string): Broke {
  return { kind: 'broke', reason };
}

/** Ends a run that still waits. */
export async function ended(handle: WorkflowHandle, end: RunEnd): Promise<void> {
  if (end.kind === 'waiting' || end.kind === 'broke')
    await handle.terminate('The rehearsal is over.').catch(() => undefined);
}
