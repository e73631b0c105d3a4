/** A 64-bit number of the protocol, which prints as its digits. */
type Digits = { toString(): string } | null;

/** An event of a history, as far as it is read here. */
export interface HistoryEvent {
  readonly eventId?: Digits;
  readonly eventTime?: { readonly seconds?: Digits; readonly nanos?: number | null } | null;
  readonly activityTaskScheduledEventAttributes?: object | null;
  readonly activityTaskCompletedEventAttributes?: { readonly scheduledEventId?: Digits } | null;
}

/** Milliseconds from the scheduling of each activity to its completion, in the order of their scheduling. */
export function activityDurations(events: readonly HistoryEvent[]): readonly number[] {
  const scheduled = new Map<string, number>();
  const took = new Map<string, number>();
  for (const event of events) {
    const id = String(event.activityTaskCompletedEventAttributes?.scheduledEventId ?? event.eventId);
    if (event.activityTaskScheduledEventAttributes) scheduled.set(id, timeOf(event));
    if (event.activityTaskCompletedEventAttributes) took.set(id, timeOf(event) - (scheduled.get(id) ?? Number.NaN));
  }
  return [...scheduled.keys()].flatMap((id) => took.get(id) ?? []);
}

function timeOf({ eventTime }: HistoryEvent): number {
  return Number(String(eventTime?.seconds ?? 0)) * 1_000 + (eventTime?.nanos ?? 0) / 1e6;
}
