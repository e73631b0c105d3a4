import { randomUUID } from 'node:crypto';
import { status } from '@grpc/grpc-js';
import proto from '@temporalio/proto';
import { deploymentName } from './names.js';
import type { Temporal } from './temporal.js';
import { grpcStatus } from './temporal-unavailable.js';

const { PinnedOverrideBehavior } = proto.temporal.api.workflow.v1.VersioningOverride;

/** Where a run goes back to. */
export interface RunReset {
  readonly workflowId: string;
  /** Temporal's run id. */
  readonly runId: string;
  /** Event `WorkflowTaskCompleted` of the workflow task that is done again. */
  readonly eventId: number;
  readonly reason: string;
  /** Version that the run goes on on. */
  readonly version: { readonly projectId: string; readonly buildId: string };
}

export type ResetOutcome =
  { readonly outcome: 'done'; readonly runId: string } | { readonly outcome: 'refused'; readonly reason: string };

/** Ends a run, if it has not ended, and starts it anew from an earlier place. Messages that came later are sent to it again. */
export async function resetRun(temporal: Temporal, reset: RunReset): Promise<ResetOutcome> {
  const { workflowId, runId, eventId, reason, version } = reset;
  const behavior = PinnedOverrideBehavior.PINNED_OVERRIDE_BEHAVIOR_PINNED;
  const pinned = { behavior, version: { deploymentName: deploymentName(version.projectId), buildId: version.buildId } };
  const request = {
    ...{ namespace: temporal.namespace, workflowExecution: { workflowId, runId }, reason },
    requestId: randomUUID(),
    workflowTaskFinishEventId: proto.google.protobuf.Int64Value.fromObject({ value: eventId }).value,
    postResetOperations: [
      {
        updateWorkflowOptions: {
          workflowExecutionOptions: { versioningOverride: { pinned } },
          updateMask: { paths: ['versioning_override'] },
        },
      },
    ],
  };
  try {
    const answer = await temporal.call(({ workflowService }) => workflowService.resetWorkflowExecution(request));
    return { outcome: 'done', runId: answer.runId };
  } catch (error) {
    const refused = [status.INVALID_ARGUMENT, status.FAILED_PRECONDITION];
    if (!(error instanceof Error) || !refused.includes(grpcStatus(error) ?? status.OK)) throw error;
    return { outcome: 'refused', reason: error.message };
  }
}

/** Temporal's run id of what a run was last reset to; undefined for one that was not. */
export async function runMadeByReset(
  temporal: Temporal,
  workflowId: string,
  runId: string,
): Promise<string | undefined> {
  const { raw } = await temporal.call(({ workflow }) => workflow.getHandle(workflowId, runId).describe());
  return raw.workflowExtendedInfo?.resetRunId || undefined;
}
