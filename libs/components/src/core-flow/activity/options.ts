import type { ActivityOptions } from '@workflow-builder/ir';
import type { RetryPolicy, WorkflowNode, WorkflowSettings } from '@workflow-builder/workflow-model';

const MINUTE_MS = 60_000;

const defaultRetryPolicy: RetryPolicy = {
  maximumAttempts: 3,
  initialIntervalMs: 1000,
  maximumIntervalMs: MINUTE_MS,
  backoffCoefficient: 2,
};

/** Temporal passes heartbeats on, and answers them with a cancellation, once in four fifths of this; without it, once in 30 seconds. */
const HEARTBEAT_TIMEOUT_MS = 10_000;

/** Options of the node, else of the workflow, else five minutes an attempt and three attempts. */
export function activityOptions(
  node: WorkflowNode,
  settings: WorkflowSettings,
  { heartbeats }: { readonly heartbeats: boolean },
): ActivityOptions {
  const timeouts = { ...(heartbeats ? { heartbeatMs: HEARTBEAT_TIMEOUT_MS } : {}), ...node.timeouts };
  return {
    startToCloseTimeoutMs: node.timeoutMs ?? settings.activityTimeoutMs ?? 5 * MINUTE_MS,
    retry: node.retryPolicy ?? settings.retryPolicy ?? defaultRetryPolicy,
    ...(Object.keys(timeouts).length === 0 ? {} : { timeouts }),
  };
}
