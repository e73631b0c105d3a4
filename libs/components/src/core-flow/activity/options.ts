import type { ActivityOptions } from '@workflow-builder/ir';
import type { RetryPolicy, WorkflowNode, WorkflowSettings } from '@workflow-builder/workflow-model';

const MINUTE_MS = 60_000;

const defaultRetryPolicy: RetryPolicy = {
  maximumAttempts: 3,
  initialIntervalMs: 1000,
  maximumIntervalMs: MINUTE_MS,
  backoffCoefficient: 2,
};

/** Options of the node, else of the workflow, else five minutes an attempt and three attempts. */
export function activityOptions(node: WorkflowNode, settings: WorkflowSettings): ActivityOptions {
  return {
    startToCloseTimeoutMs: node.timeoutMs ?? settings.activityTimeoutMs ?? 5 * MINUTE_MS,
    retry: node.retryPolicy ?? settings.retryPolicy ?? defaultRetryPolicy,
    ...(node.timeouts === undefined ? {} : { timeouts: node.timeouts }),
  };
}
