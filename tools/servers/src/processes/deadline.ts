import { setTimeout as delay } from 'node:timers/promises';

/** Resolves to whether `promise` settled within `ms`. Never rejects, and leaves no timer behind. */
export async function settledWithin(promise: Promise<unknown>, ms: number): Promise<boolean> {
  const timer = new AbortController();
  const settled = promise.then(
    () => true,
    () => true,
  );
  const expired = delay(ms, false, { signal: timer.signal }).catch(() => false);
  const result = await Promise.race([settled, expired]);
  timer.abort();
  return result;
}

export interface WaitOptions {
  readonly deadlineMs: number;
  /** Default: 50 ms. */
  readonly intervalMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Asks `condition` every `intervalMs` until it holds (true) or `deadlineMs` have passed (false). Rejects when aborted. */
export async function waitUntil(
  condition: () => boolean | Promise<boolean>,
  { deadlineMs, intervalMs = 50, signal }: WaitOptions,
): Promise<boolean> {
  const end = Date.now() + deadlineMs;
  while (Date.now() < end) {
    signal?.throwIfAborted();
    if (await condition()) return true;
    await delay(intervalMs);
  }
  return false;
}
