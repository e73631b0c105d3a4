import { setTimeout as pause } from 'node:timers/promises';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { projectTaskQueue, projectWorkflowId } from './names.js';
import type { Temporal } from './temporal.js';
import { meansNotFound } from './temporal-unavailable.js';

/** A version of a project that is current, and the workflow type that keeps the project's variables in it. */
export interface ProjectWorkflowTarget {
  readonly projectId: string;
  readonly buildId: string;
  readonly type: string;
}

const LOOK_MS = 50;
const SIGNAL_EACH_MS = 2_000;

/** The long-running workflows that keep the variables of projects, one per project. */
export class ProjectWorkflows {
  constructor(private readonly temporal: Temporal) {}

  /**
   * Starts the project's workflow, or has it go on on the version, and waits until it does. Harmless when it does already.
   * Rejects when that takes longer than the deadline: the version has to be current, and its workers have to poll.
   */
  async bringTo(target: ProjectWorkflowTarget, deadlineMs: number): Promise<void> {
    await this.#start(target);
    const deadline = Date.now() + deadlineMs;
    let signalAt = Date.now();
    while (!(await this.#isOn(target))) {
      if (Date.now() > deadline) throw new Error(`the project workflow is not on the version after ${deadlineMs} ms`);
      if (Date.now() >= signalAt) {
        await this.#upgrade(target);
        signalAt = Date.now() + SIGNAL_EACH_MS;
      }
      await pause(LOOK_MS);
    }
  }

  /** Ends the project's workflow, which drops its variables. Harmless when there is none. */
  async drop(projectId: string, reason: string): Promise<void> {
    try {
      await this.temporal.call(({ workflow }) => workflow.getHandle(projectWorkflowId(projectId)).terminate(reason));
    } catch (error) {
      if (!meansNotFound(error)) throw error;
    }
  }

  async #start({ projectId, type }: ProjectWorkflowTarget): Promise<void> {
    const options = { taskQueue: projectTaskQueue(projectId), workflowId: projectWorkflowId(projectId) };
    try {
      await this.temporal.call(({ workflow }) => workflow.start(type, options));
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }

  /** A run is on a version once its first task is done there. */
  async #isOn({ projectId, buildId }: ProjectWorkflowTarget): Promise<boolean> {
    const { raw } = await this.temporal.call(({ workflow }) =>
      workflow.getHandle(projectWorkflowId(projectId)).describe(),
    );
    return raw.workflowExecutionInfo?.versioningInfo?.deploymentVersion?.buildId === buildId;
  }

  /** A run that has not begun yet takes the signal all the same, and goes on as new once more. */
  async #upgrade({ projectId }: ProjectWorkflowTarget): Promise<void> {
    await this.temporal.call(({ workflow }) => workflow.getHandle(projectWorkflowId(projectId)).signal('upgrade'));
  }
}
