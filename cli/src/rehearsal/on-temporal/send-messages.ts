import { type WorkflowHandle, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import type { ScenarioMessage } from '@workflow-builder/rehearsal';
import { ALL_SENT_SIGNAL } from './in-workflow/names.js';
import { taskDone } from './workflow-task.js';

/**
 * Sends the messages of a scenario in their order, each when the code has done what it could with those before, and says then
 * that these were all. What comes too late for the run is lost.
 */
export async function sendMessages(handle: WorkflowHandle, messages: readonly ScenarioMessage[]): Promise<void> {
  for (const message of messages) {
    await taskDone(handle);
    await unlessLate(() => send(handle, message));
  }
  await unlessLate(() => handle.signal(ALL_SENT_SIGNAL));
}

async function send(handle: WorkflowHandle, { channel, name, payload }: ScenarioMessage): Promise<unknown> {
  switch (channel) {
    case 'signal':
      return handle.signal(name, payload);
    case 'update':
      return handle.startUpdate<unknown, [unknown]>(name, { args: [payload], waitForStage: 'ACCEPTED' });
  }
}

/** A run that has ended takes no message, and one may refuse an update: neither is a fault of the scenario. */
async function unlessLate(deliver: () => Promise<unknown>): Promise<void> {
  try {
    await deliver();
  } catch (error) {
    const isLate = error instanceof WorkflowNotFoundError || error instanceof WorkflowUpdateFailedError;
    if (!isLate) throw error;
  }
}
