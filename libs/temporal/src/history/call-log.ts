import type { temporal } from '@temporalio/proto';
import { type FailureCause, failureCause } from './failure.js';
import { payloadValue } from './payloads.js';
import type { HistoryCall } from './run-history.js';

type Event = temporal.api.history.v1.IHistoryEvent;
type Payloads = temporal.api.common.v1.IPayloads | null | undefined;
type Failure = temporal.api.failure.v1.IFailure | null | undefined;
type Pending = temporal.api.workflow.v1.IPendingActivityInfo;

/** As protobuf gives it. */
type EventId = { toString(): string } | null | undefined;

type Begun = Pick<HistoryCall, 'kind' | 'summary' | 'eventId' | 'taskId' | 'calledAt' | 'input'> & {
  readonly activityId?: string;
};
type Ended = Pick<HistoryCall, 'status' | 'output' | 'failure'> & { readonly endedAt: Date };

/** Gathers what a workflow called, event by event. */
export class CallLog {
  readonly #begun = new Map<number, Begun>();
  readonly #ended = new Map<number, Ended>();
  readonly #attempts = new Map<number, number>();

  /** @param timeOf time in the workflow during a workflow task */
  constructor(private readonly timeOf: (taskId: number) => Date | undefined) {}

  take(event: Event, id: number, at: Date): void {
    this.#takeActivity(event, id, at);
    this.#takeTimer(event, id, at);
    this.#takeChild(event, id, at);
  }

  /** All calls; what Temporal has not heard the end of is running, or was cut off by the end of the run. */
  list(pending: readonly Pending[], isOpen: boolean): readonly HistoryCall[] {
    return [...this.#begun.values()].map(({ activityId, ...begun }) => {
      const ended = this.#ended.get(begun.eventId);
      const attempts = this.#attempts.get(begun.eventId) ?? 1;
      if (ended !== undefined) return { ...begun, attempts, ...ended };
      const activity = pending.find((each) => each.activityId === activityId);
      const failure = activity?.lastFailure ? failureCause(activity.lastFailure) : undefined;
      return {
        ...begun,
        attempts: Math.max(activity?.attempt ?? attempts, 1),
        status: isOpen ? 'running' : 'cancelled',
        output: undefined,
        ...(failure && { failure }),
      };
    });
  }

  #takeActivity(event: Event, id: number, at: Date): void {
    const scheduled = event.activityTaskScheduledEventAttributes;
    if (scheduled) {
      const { activityId, input, workflowTaskCompletedEventId } = scheduled;
      this.#begin('activity', event, id, at, Number(workflowTaskCompletedEventId), input, activityId ?? undefined);
    }
    const started = event.activityTaskStartedEventAttributes;
    if (started) this.#attempts.set(Number(started.scheduledEventId), started.attempt ?? 1);
    const completed = event.activityTaskCompletedEventAttributes;
    if (completed) this.#complete(completed.scheduledEventId, at, completed.result);
    const failed = event.activityTaskFailedEventAttributes ?? event.activityTaskTimedOutEventAttributes;
    if (failed) this.#fail(failed.scheduledEventId, at, failed.failure);
    const cancelled = event.activityTaskCanceledEventAttributes;
    if (cancelled) this.#cancel(cancelled.scheduledEventId, at);
  }

  #takeTimer(event: Event, id: number, at: Date): void {
    const started = event.timerStartedEventAttributes;
    if (started) this.#begin('timer', event, id, at, Number(started.workflowTaskCompletedEventId), undefined);
    const fired = event.timerFiredEventAttributes;
    if (fired) this.#complete(fired.startedEventId, at, undefined);
    const cancelled = event.timerCanceledEventAttributes;
    if (cancelled) this.#cancel(cancelled.startedEventId, at);
  }

  #takeChild(event: Event, id: number, at: Date): void {
    const initiated = event.startChildWorkflowExecutionInitiatedEventAttributes;
    if (initiated) this.#begin('child', event, id, at, Number(initiated.workflowTaskCompletedEventId), initiated.input);
    const completed = event.childWorkflowExecutionCompletedEventAttributes;
    if (completed) this.#complete(completed.initiatedEventId, at, completed.result);
    const failed = event.childWorkflowExecutionFailedEventAttributes;
    if (failed) this.#fail(failed.initiatedEventId, at, failed.failure);
    const stopped =
      event.childWorkflowExecutionTimedOutEventAttributes ??
      event.childWorkflowExecutionTerminatedEventAttributes ??
      event.startChildWorkflowExecutionFailedEventAttributes;
    if (stopped) this.#fail(stopped.initiatedEventId, at, { message: 'The child did not end by itself' });
    const cancelled = event.childWorkflowExecutionCanceledEventAttributes;
    if (cancelled) this.#cancel(cancelled.initiatedEventId, at);
  }

  #begin(
    kind: HistoryCall['kind'],
    event: Event,
    eventId: number,
    at: Date,
    taskId: number,
    input: Payloads,
    activityId?: string,
  ): void {
    const summary = event.userMetadata?.summary ? payloadValue([event.userMetadata.summary]) : undefined;
    this.#begun.set(eventId, {
      ...{ kind, eventId, taskId, calledAt: this.timeOf(taskId) ?? at, input: payloadValue(input?.payloads) },
      ...(typeof summary === 'string' && { summary }),
      ...(activityId !== undefined && { activityId }),
    });
  }

  #complete(callId: EventId, endedAt: Date, result: Payloads): void {
    this.#ended.set(Number(callId), { status: 'completed', endedAt, output: payloadValue(result?.payloads) });
  }

  #fail(callId: EventId, endedAt: Date, failure: Failure): void {
    const cause: FailureCause = failure ? failureCause(failure) : { message: '' };
    this.#ended.set(Number(callId), { status: 'failed', endedAt, output: undefined, failure: cause });
  }

  #cancel(callId: EventId, endedAt: Date): void {
    this.#ended.set(Number(callId), { status: 'cancelled', endedAt, output: undefined });
  }
}
