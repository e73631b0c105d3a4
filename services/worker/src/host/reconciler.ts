import { setTimeout as sleep } from 'node:timers/promises';
import { backoff, type Logger } from '@workflow-builder/messaging';

export interface ReconcilerOptions {
  readonly reconcile: () => Promise<void>;
  /** Pause between two rounds that nobody asked for, in milliseconds. */
  readonly intervalMs: number;
  readonly logger: Logger;
}

/** Reconciles again and again, one round at a time: at intervals, at once when asked, later after failures. */
export class Reconciler {
  readonly #options: ReconcilerOptions;
  readonly #stopping = new AbortController();
  #nudge = new AbortController();
  #rounds: Promise<void> | undefined;

  constructor(options: ReconcilerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#rounds ??= this.#run();
  }

  /** Asks for a round at once; while one is under way, for another one right after it. */
  nudge(): void {
    this.#nudge.abort();
  }

  /** Resolves when the round that is under way has ended. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#rounds;
  }

  async #run(): Promise<void> {
    const { reconcile, intervalMs, logger } = this.#options;
    for (let failures = 0; !this.#stopping.signal.aborted;) {
      this.#nudge = new AbortController();
      try {
        await reconcile();
        failures = 0;
      } catch (error) {
        failures += 1;
        logger.warn({ err: error }, 'The versions to run are not known; what runs goes on.');
      }
      await this.#pause(failures === 0 ? intervalMs : backoff(failures, { baseMs: 250, maxMs: intervalMs }));
    }
  }

  async #pause(ms: number): Promise<void> {
    const signal = AbortSignal.any([this.#stopping.signal, this.#nudge.signal]);
    await sleep(ms, undefined, { signal }).catch(() => undefined);
  }
}
