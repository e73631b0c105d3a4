import { describe, expect, it } from '@jest/globals';
import { defaultPayloadConverter } from '@temporalio/common';
import proto, { type google, type temporal } from '@temporalio/proto';
import { readHistory } from './read-history.js';

const { HistoryEvent } = proto.temporal.api.history.v1;
const { WorkflowTaskFailedCause } = proto.temporal.api.enums.v1;

type Event = temporal.api.history.v1.IHistoryEvent;

const START = Date.UTC(2026, 0, 1);
const at = (second: number): Date => new Date(START + 1_000 * second);
const timestamp = (second: number): google.protobuf.ITimestamp =>
  HistoryEvent.fromObject({ eventTime: { seconds: START / 1_000 + second, nanos: 0 } }).eventTime ?? {};
const payload = (value: unknown) => defaultPayloadConverter.toPayload(value);
const payloads = (value: unknown) => ({ payloads: [payload(value)] });

/** Events, numbered from 1, one a second. */
const history = (...events: readonly object[]): readonly Event[] =>
  events.map((event, index) => ({
    ...HistoryEvent.fromObject({ eventId: index + 1, ...event }),
    eventTime: timestamp(index),
  }));

/** Events 1 to 3: the first turn of the workflow's code, at second 1. */
const firstTask = [
  { workflowTaskScheduledEventAttributes: {} },
  { workflowTaskStartedEventAttributes: { scheduledEventId: 1 } },
  { workflowTaskCompletedEventAttributes: { scheduledEventId: 1, startedEventId: 2 } },
] as const;

const scheduled = (activityId: string, summary: string) => ({
  userMetadata: { summary: payload(summary) },
  activityTaskScheduledEventAttributes: { activityId, input: payloads('in'), workflowTaskCompletedEventId: 3 },
});

const failure = {
  message: 'Activity task failed',
  cause: { message: 'away', applicationFailureInfo: { type: 'AWAY' } },
};

describe('the history of a run', () => {
  it('tells of an activity: for what it was called, when, how often it was tried, and what it gave', () => {
    const events = history(
      ...firstTask,
      scheduled('1', 'Reserve'),
      { activityTaskStartedEventAttributes: { scheduledEventId: 4, attempt: 3 } },
      { activityTaskCompletedEventAttributes: { scheduledEventId: 4, result: payloads({ ok: true }) } },
    );
    expect(readHistory(events, [], true)).toEqual({
      calls: [
        {
          ...{ kind: 'activity', summary: 'Reserve', eventId: 4, taskId: 3, calledAt: at(1), endedAt: at(5) },
          ...{ status: 'completed', attempts: 3, input: 'in', output: { ok: true } },
        },
      ],
      tasks: [{ eventId: 3, at: at(1) }],
      resets: [],
    });
  });

  it('tells why an activity failed by the innermost cause, and by the field that it names', () => {
    const details = payloads({ field: 'data.config.url' });
    const named = { message: 'refused', applicationFailureInfo: { type: 'REFUSED', details } };
    const events = history(
      ...firstTask,
      scheduled('1', 'One'),
      { activityTaskFailedEventAttributes: { scheduledEventId: 4, failure } },
      scheduled('2', 'Two'),
      { activityTaskFailedEventAttributes: { scheduledEventId: 6, failure: { message: 'x', cause: named } } },
      scheduled('3', 'Three'),
      {
        activityTaskTimedOutEventAttributes: {
          scheduledEventId: 8,
          failure: { message: 'late', timeoutFailureInfo: {} },
        },
      },
    );
    const { calls } = readHistory(events, [], true);
    expect(calls.map((call) => [call.status, call.failure])).toEqual([
      ['failed', { code: 'AWAY', message: 'away' }],
      ['failed', { code: 'REFUSED', message: 'refused', field: 'data.config.url' }],
      ['failed', { code: 'ACTIVITY_TIMEOUT', message: 'late' }],
    ]);
  });

  it('tells of an activity that is tried again: which attempt it is, and why the last one failed', () => {
    const pending = [{ activityId: '1', attempt: 2, lastFailure: failure }];
    const [call] = readHistory(history(...firstTask, scheduled('1', 'Reserve')), pending, true).calls;
    expect(call).toMatchObject({ status: 'running', attempts: 2, failure: { code: 'AWAY' } });
    expect(call).not.toHaveProperty('endedAt');
  });

  it('tells of timers and children', () => {
    const events = history(
      ...firstTask,
      { timerStartedEventAttributes: { timerId: '1', workflowTaskCompletedEventId: 3 } },
      { startChildWorkflowExecutionInitiatedEventAttributes: { workflowTaskCompletedEventId: 3, input: payloads(1) } },
      { timerFiredEventAttributes: { startedEventId: 4 } },
      { childWorkflowExecutionCompletedEventAttributes: { initiatedEventId: 5, result: payloads(2) } },
      { timerStartedEventAttributes: { timerId: '2', workflowTaskCompletedEventId: 3 } },
      { timerCanceledEventAttributes: { startedEventId: 8 } },
    );
    expect(readHistory(events, [], true).calls).toMatchObject([
      { kind: 'timer', status: 'completed', endedAt: at(5), output: undefined },
      { kind: 'child', status: 'completed', input: 1, output: 2 },
      { kind: 'timer', status: 'cancelled' },
    ]);
  });

  it('takes what the end of the run cut off for cancelled', () => {
    expect(readHistory(history(...firstTask, scheduled('1', 'Reserve')), [], false).calls).toMatchObject([
      { status: 'cancelled' },
    ]);
  });

  it('tells what a reset began with, the last one first', () => {
    const reset = (startedEventId: number, baseRunId: string) => ({
      workflowTaskFailedEventAttributes: {
        cause: WorkflowTaskFailedCause.WORKFLOW_TASK_FAILED_CAUSE_RESET_WORKFLOW,
        startedEventId,
        baseRunId,
      },
    });
    const started = { workflowTaskStartedEventAttributes: {} };
    const events = history(...firstTask, started, reset(4, 'first'), started, reset(6, 'second'));
    expect(readHistory(events, [], true).resets).toEqual([
      { runId: 'second', until: at(5) },
      { runId: 'first', until: at(3) },
    ]);
  });
});
