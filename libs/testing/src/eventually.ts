import { setTimeout as delay } from 'node:timers/promises';

export interface EventuallyOptions {
  /** Default: 30 s, far longer than anything takes on a machine that does nothing else. */
  readonly timeoutMs?: number;
  /** Default: 50 ms. */
  readonly intervalMs?: number;
}

/**
 * Tries `assertion` until it passes and returns what it returned. Past `timeoutMs` the error of the last try is thrown, or
 * one that says that the try itself did not end.
 */
export async function eventually<T>(
  assertion: () => T | Promise<T>,
  { timeoutMs = 30_000, intervalMs = 50 }: EventuallyOptions = {},
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await within(assertion, end - Date.now());
    } catch (error) {
      if (Date.now() + intervalMs >= end) throw error;
    }
    await delay(intervalMs);
  }
}

async function within<T>(assertion: () => T | Promise<T>, ms: number): Promise<T> {
  const timer = new AbortController();
  const expired = delay(ms, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`The assertion did not end within ${Math.round(ms)} ms.`);
  });
  expired.catch(() => undefined);
  try {
    return await Promise.race([assertion(), expired]);
  } finally {
    timer.abort();
  }
}
