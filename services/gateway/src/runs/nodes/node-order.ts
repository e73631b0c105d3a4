import type { NodeRunView } from '@workflow-builder/contracts';

type Times = Pick<NodeRunView, 'startedAt' | 'completedAt'>;

/**
 * Orders nodes by their start. Of those that began in one turn of the code, at one time, those come first that ended first: what
 * contains others ends behind them. What waits without a trace began last, as far as one can tell.
 */
export function byStart(one: Times, other: Times): number {
  return compared(startOf(one), startOf(other)) || compared(endOf(one), endOf(other));
}

/** Milliseconds since the epoch. */
export function startOf({ startedAt }: Times): number {
  return startedAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(startedAt);
}

function endOf({ completedAt }: Times): number {
  return completedAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(completedAt);
}

function compared(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
