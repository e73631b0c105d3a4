import type { WorkflowHandle } from '@temporalio/client';
import { readHistory } from './history/read-history.js';
import type { RunHistory } from './history/run-history.js';
import type { Temporal } from './temporal.js';
import { meansNotFound } from './temporal-unavailable.js';

/** Reads what runs have done. */
export class RunHistories {
  constructor(private readonly temporal: Temporal) {}

  /** The run of this Temporal run id, else the last one of the chain. Undefined when Temporal does not know it (any more). */
  async read(workflowId: string, runId?: string): Promise<RunHistory | undefined> {
    try {
      return await this.temporal.call(({ workflow }) =>
        historyOf((link) => workflow.getHandle(workflowId, link), runId),
      );
    } catch (error) {
      if (meansNotFound(error)) return undefined;
      throw error;
    }
  }
}

async function historyOf(handleOf: (runId?: string) => WorkflowHandle, asked: string | undefined): Promise<RunHistory> {
  const { runId, type, taskQueue, status, raw } = await handleOf(asked).describe();
  const { events } = await handleOf(runId).fetchHistory();
  const isOpen = status.name === 'RUNNING';
  const buildId = raw.workflowExecutionInfo?.versioningInfo?.deploymentVersion?.buildId;
  return {
    ...{ runId, type, taskQueue, isOpen },
    ...(buildId && { buildId }),
    ...readHistory(events ?? [], raw.pendingActivities ?? [], isOpen),
  };
}
