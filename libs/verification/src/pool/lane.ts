import { performance } from 'node:perf_hooks';
import { Piscina } from 'piscina';
import type { Inspect } from '../inspect/inspect.js';
import type { Inspection, InspectionJob } from '../inspect/inspection.js';
import { deadlineOf } from './deadline.js';
import type { Breach, Limits } from './limits.js';

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
  const open = (): Piscina<readonly InspectionJob[], ReturnType<Inspect>> =>
    new Piscina({
      filename: program ?? new URL('./thread.js', import.meta.url).href,
      minThreads: 1,
      maxThreads: 1,
      ...(execArgv && { execArgv: [...execArgv] }),
      resourceLimits: {
        maxOldGenerationSizeMb: limits.memoryMb,
        maxYoungGenerationSizeMb: YOUNG_GENERATION_MB,
        stackSizeMb: STACK_MB,
      },
    });
  let thread = open();
  let isClosed = false;

  const replace = async (): Promise<void> => {
    if (isClosed) return;
    const broken = thread;
    thread = open();
    await broken.destroy();
  };

  return {
    async warm() {
      try {
        await thread.run([]);
      } catch (error) {
        await replace();
        throw error;
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
        await replace();
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

function breachOf(error: unknown): Breach {
  if (typeof error !== 'object' || error === null) return 'crash';
  if ('name' in error && error.name === 'AbortError') return 'time';
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash';
}
