import type { google } from '@temporalio/proto';

/** To the millisecond; undefined where Temporal gives none. */
export function dateOf(timestamp: google.protobuf.ITimestamp | null | undefined): Date | undefined {
  if (!timestamp) return undefined;
  return new Date(Number(timestamp.seconds ?? 0) * 1_000 + Math.floor((timestamp.nanos ?? 0) / 1e6));
}
