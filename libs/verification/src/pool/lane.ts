import { EventEmitter } from 'node:events';
import { performance } from 'node:perf_hooks';
import { Piscina } from 'piscina';
import type { Inspect } from '../inspect/inspect.js';
import type { Inspection, InspectionJob } from '../inspect/inspection.js';
import { deadlineOf } from './deadline.js';
import type { Breach, Limits } from './limits.js';

export { keepHeapsLean } from './lean-heaps.js';
export type { Limits } from './limits.js';

/** How a thread is started. */
export interface ThreadOptions {
  /** URL of its program; default: the one beside this file. */
  readonly program?: string;
  /** Options for Node; default: those of this process. */
  readonly execArgv?: readonly string[];
}

/** What became of a batch on a thread, in milliseconds. */
export type Outcome =
  | { readonly kind: 'done'; readonly inspections: readonly Inspection[]; readonly tookMs: number }
  | { readonly kind: 'broken'; readonly breach: Breach; readonly tookMs: number };

/** One thread: it works on one batch at a time, and is replaced when a batch breaks a limit. */
export interface Lane {
  /** Resolves when the thread, or the one that replaces it, is warm. Rejects when it cannot be started. */
  warm(): Promise<void>;
  /**
   * Called when warm, with the milliseconds that the jobs may take (`deadlineOf`). Does not reject; after a breach the lane
   * has to get warm again.
   */
  run(jobs: readonly InspectionJob[], timeMs: number): Promise<Outcome>;
  close(): Promise<void>;
}

/** A young generation of 16 MiB keeps short-lived syntax trees out of the old one. */
const YOUNG_GENERATION_MB = 16;

/** The compiler recurses deeply over nested code. */
const STACK_MB = 4;

export function createLane(limits: Limits, { program, execArgv }: ThreadOptions): Lane {
  const failures = new EventEmitter();
  const open = (): Piscina<readonly InspectionJob[], ReturnType<Inspect>> => {
    const pool = new Piscina<readonly InspectionJob[], ReturnType<Inspect>>({
      filename: program ?? new URL('./thread.js', import.meta.url).href,
      // Started when asked for: with a minimum, one that ends late is replaced even after the pool was destroyed.
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: Infinity,
      ...(execArgv && { execArgv: [...execArgv] }),
      resourceLimits: {
        maxOldGenerationSizeMb: limits.memoryMb,
        maxYoungGenerationSizeMb: YOUNG_GENERATION_MB,
        stackSizeMb: STACK_MB,
      },
    });
    pool.on('error', (error) => failures.emit('failure', error));
    return pool;
  };
  let thread = open();
  let isClosed = false;

  return {
    async warm() {
      const done = new AbortController();
      try {
        await Promise.race([thread.run([]), failureOf(failures, done.signal)]);
      } catch (error) {
        if (!isClosed) {
          const broken = thread;
          thread = open();
          await broken.destroy();
        }
        throw error;
      } finally {
        done.abort();
      }
    },
    async run(jobs, timeMs) {
      const started = performance.now();
      const tookMs = (): number => performance.now() - started;
      const deadline = deadlineOf(timeMs);
      try {
        const inspections = await thread.run(jobs, { signal: deadline.signal });
        return { kind: 'done', inspections, tookMs: tookMs() };
      } catch (error) {
        return { kind: 'broken', breach: breachOf(error), tookMs: tookMs() };
      } finally {
        deadline.clear();
      }
    },
    close: () => {
      isClosed = true;
      return thread.destroy();
    },
  };
}

/** Rejects when the thread fails without a task, as it does when it cannot start; not after `done`. */
function failureOf(failures: EventEmitter, done: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    failures.once('failure', reject);
    done.addEventListener('abort', () => failures.off('failure', reject));
  });
}

function breachOf(error: unknown): Breach {
  if (typeof error !== 'object' || error === null) return 'crash';
  if ('name' in error && error.name === 'AbortError') return 'time';
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash';
}
