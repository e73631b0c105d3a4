import { describe, expect, it } from '@jest/globals';
import { activityDurations, type HistoryEvent } from './activity-durations.js';

const event = (eventId: number, milliseconds: number, attributes: Partial<HistoryEvent>): HistoryEvent => ({
  ...{ eventId, eventTime: { seconds: 1, nanos: milliseconds * 1e6 } },
  ...attributes,
});

describe('durations of activities', () => {
  it('are from their scheduling to their completion, in the order of their scheduling', () => {
    const events = [
      event(1, 0, {}),
      event(2, 10, { activityTaskScheduledEventAttributes: { activityId: 'a' } }),
      event(3, 11, { activityTaskScheduledEventAttributes: { activityId: 'b' } }),
      event(4, 20, { activityTaskCompletedEventAttributes: { scheduledEventId: 3 } }),
      event(5, 40, { activityTaskCompletedEventAttributes: { scheduledEventId: 2 } }),
    ];
    expect(activityDurations(events)).toEqual([30, 9]);
  });

  it('leave out what has not completed', () => {
    const events = [event(1, 0, { activityTaskScheduledEventAttributes: { activityId: 'a' } })];
    expect(activityDurations(events)).toEqual([]);
  });
});
