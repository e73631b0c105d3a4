import { setTimeout as pause } from 'node:timers/promises';
import type { WorkflowExecutionDescription, WorkflowHandle } from '@temporalio/client';

/** Tries of a workflow task, after which the code counts as broken: the server would repeat it for ever. */
const MOST_TRIES = 3;

const LOOK_MS = 20;
const DEADLINE_MS = 30_000;

/** Whether the code fails again and again at what it is to do next. */
export function isStuck({ raw }: WorkflowExecutionDescription): boolean {
  return (raw.pendingWorkflowTask?.attempt ?? 0) >= MOST_TRIES;
}

/** Whether the code has something to do that has not come to its end. */
export function hasTask({ raw }: WorkflowExecutionDescription): boolean {
  return Boolean(raw.pendingWorkflowTask);
}

/** Waits until the code has done what it could, is stuck, or has ended; half a minute at most. */
export async function taskDone(handle: WorkflowHandle): Promise<void> {
  const deadline = performance.now() + DEADLINE_MS;
  let description = await handle.describe();
  while (hasTask(description) && !isStuck(description) && performance.now() < deadline) {
    await pause(LOOK_MS);
    description = await handle.describe();
  }
}
