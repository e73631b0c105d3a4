import proto, { type temporal } from '@temporalio/proto';
import { dateOf } from '../timestamps.js';
import { CallLog } from './call-log.js';
import type { HistoryCall, ResetOrigin, WorkflowTask } from './run-history.js';

const { WorkflowTaskFailedCause } = proto.temporal.api.enums.v1;

type Event = temporal.api.history.v1.IHistoryEvent;

export interface ReadHistory {
  readonly calls: readonly HistoryCall[];
  readonly tasks: readonly WorkflowTask[];
  readonly resets: readonly ResetOrigin[];
}

/** What a run has done, from its events. */
export function readHistory(
  events: readonly Event[],
  pending: readonly PendingActivity[],
  isOpen: boolean,
): ReadHistory {
  const starts = new Map<number, Date>();
  const tasks: WorkflowTask[] = [];
  const resets: ResetOrigin[] = [];
  const calls = new CallLog((taskId) => tasks.findLast(({ eventId }) => eventId === taskId)?.at);
  for (const event of events) {
    const id = Number(event.eventId);
    const at = dateOf(event.eventTime);
    if (at === undefined) continue;
    if (event.workflowTaskStartedEventAttributes) starts.set(id, at);
    const done = event.workflowTaskCompletedEventAttributes;
    if (done) tasks.push({ eventId: id, at: starts.get(Number(done.startedEventId)) ?? at });
    const failed = event.workflowTaskFailedEventAttributes;
    if (failed?.cause === WorkflowTaskFailedCause.WORKFLOW_TASK_FAILED_CAUSE_RESET_WORKFLOW && failed.baseRunId) {
      resets.unshift({ runId: failed.baseRunId, until: starts.get(Number(failed.startedEventId)) ?? at });
    }
    calls.take(event, id, at);
  }
  return { calls: calls.list(pending, isOpen), tasks, resets };
}

/** An activity that Temporal has not heard the end of. */
export type PendingActivity = temporal.api.workflow.v1.IPendingActivityInfo;
