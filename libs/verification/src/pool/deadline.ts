import { performance } from 'node:perf_hooks';

/** On a machine so busy that the process gets no more than this part of its time, waiting ends regardless. */
const LEAST_SHARE = 1 / 4;

/** How often the time is looked at, as a part of the whole. */
const STEP = 1 / 8;

/** A limit on work in a thread. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** To be called when the work is done. */
  clear(): void;
}

/**
 * Aborts when `timeMs` have passed and the process has also computed for so long: on a machine that others keep busy, work
 * that merely waits for its turn is not at fault. At the latest after four times `timeMs`.
 */
export function deadlineOf(timeMs: number): Deadline {
  const breach = new AbortController();
  const started = performance.now();
  const cpuBefore = process.cpuUsage();
  const timer = setInterval(
    () => {
      const passedMs = performance.now() - started;
      const { user, system } = process.cpuUsage(cpuBefore);
      const isOver = passedMs >= timeMs && (user + system) / 1_000 >= timeMs;
      if (isOver || passedMs * LEAST_SHARE >= timeMs) breach.abort();
    },
    Math.ceil(timeMs * STEP),
  );
  return {
    signal: breach.signal,
    clear: () => {
      clearInterval(timer);
    },
  };
}
