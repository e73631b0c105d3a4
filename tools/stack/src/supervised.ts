import { setTimeout as delay } from 'node:timers/promises';
import type { Exit, RunningProcess } from '@workflow-builder/servers';

/** When and how often a process that ended by itself is started again. */
export interface RestartPolicy {
  readonly firstDelayMs: number;
  /** Delays double up to this. */
  readonly maxDelayMs: number;
  /** A process that ends this often in a row is left alone. */
  readonly limit: number;
  /** A process that was up for this long starts a new row. */
  readonly stableMs: number;
}

export const defaultRestartPolicy: RestartPolicy = {
  firstDelayMs: 200,
  maxDelayMs: 5_000,
  limit: 20,
  stableMs: 30_000,
};

/** What happens to a supervised process without our doing. */
export type SupervisionEvent =
  | { readonly type: 'exited'; readonly exit: Exit }
  | { readonly type: 'start-failed'; readonly error: unknown }
  | { readonly type: 'restarted'; readonly pid: number }
  | { readonly type: 'gave-up' };

export interface SupervisionOptions {
  /** Starts the process and resolves once it is ready; gives up when the signal is aborted. */
  readonly launch: (signal: AbortSignal) => Promise<RunningProcess>;
  readonly policy?: RestartPolicy;
  readonly onEvent?: (event: SupervisionEvent) => void;
}

/** A period between `start` and `stop`. */
interface Life {
  readonly end: AbortController;
  /** Settles when nothing of this life runs any more. Never rejects. */
  readonly over: Promise<void>;
}

/** A process that is started again, with growing delays, when it ends by itself. */
export class Supervised {
  readonly #launch: SupervisionOptions['launch'];
  readonly #policy: RestartPolicy;
  readonly #onEvent: (event: SupervisionEvent) => void;
  #life: Life | undefined;
  #process: RunningProcess | undefined;

  constructor({ launch, policy = defaultRestartPolicy, onEvent = () => undefined }: SupervisionOptions) {
    this.#launch = launch;
    this.#policy = policy;
    this.#onEvent = onEvent;
  }

  /** The process that is up and ready; undefined while there is none. */
  get pid(): number | undefined {
    return this.#process?.running === true ? this.#process.pid : undefined;
  }

  /** Starts the process and resolves once it is ready; rejects when the first start fails. Does nothing when started. */
  async start(): Promise<void> {
    if (this.#life !== undefined) return;
    const end = new AbortController();
    const started = this.#launch(end.signal);
    const life = { end, over: this.#supervise(started, end.signal) };
    this.#life = life;
    try {
      await started;
    } catch (error) {
      if (this.#life === life) this.#life = undefined;
      throw error;
    }
  }

  /** Ends the process in order, or its being started, and keeps it down. */
  async stop(graceMs?: number): Promise<void> {
    const life = this.#life;
    if (life === undefined) return;
    life.end.abort(new Error('stopped'));
    await this.#process?.stop(graceMs);
    await life.over;
    if (this.#life === life) this.#life = undefined;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Sends a signal to the process, as a crash or an operator would; `false` when none is up. It is started again. */
  kill(signal: NodeJS.Signals): boolean {
    if (this.pid === undefined) return false;
    this.#process?.kill(signal);
    return true;
  }

  async #supervise(first: Promise<RunningProcess>, signal: AbortSignal): Promise<void> {
    const over = () => signal.aborted;
    let process = await first.catch(() => undefined);
    if (process === undefined) return;
    for (let failures = 0; ; failures += 1) {
      if (over()) return process?.stop();
      if (process !== undefined) {
        const upMs = await this.#watch(process, signal);
        if (over()) return;
        if (upMs >= this.#policy.stableMs) failures = 0;
      }
      if (failures === this.#policy.limit) return this.#onEvent({ type: 'gave-up' });
      process = await this.#startAgain(failures, signal);
    }
  }

  /** Resolves, when the process has ended, to how long it was up. */
  async #watch(process: RunningProcess, signal: AbortSignal): Promise<number> {
    const since = Date.now();
    this.#process = process;
    const exit = await process.exited;
    if (!signal.aborted) this.#onEvent({ type: 'exited', exit });
    return Date.now() - since;
  }

  async #startAgain(failures: number, signal: AbortSignal): Promise<RunningProcess | undefined> {
    const wait = Math.min(this.#policy.firstDelayMs * 2 ** failures, this.#policy.maxDelayMs);
    try {
      await delay(wait, undefined, { signal });
      const process = await this.#launch(signal);
      this.#onEvent({ type: 'restarted', pid: process.pid });
      return process;
    } catch (error) {
      if (!signal.aborted) this.#onEvent({ type: 'start-failed', error });
      return undefined;
    }
  }
}
