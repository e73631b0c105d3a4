import { setTimeout as sleep } from 'node:timers/promises';
import type { LogEntryDto } from '@workflow-builder/contracts';
import { backoff, type Logger } from '@workflow-builder/messaging';
import { Signal } from './signal.js';

const RETRY = { baseMs: 100, maxMs: 5_000 };
const POST_TIMEOUT_MS = 10_000;

/** Statuses after which the same entries may be accepted later. */
const TRANSIENT = new Set([401, 403, 404, 408, 425, 429]);

export interface LogShipperOptions {
  /** Intake that takes a JSON array of entries by POST. */
  readonly url: string;
  /** Entries that may wait; beyond them, who adds one waits. */
  readonly capacity: number;
  /** Most entries of one request. */
  readonly batchSize: number;
  readonly logger: Logger;
}

/**
 * Carries log entries to the intake, in batches and in order. While the intake is away entries wait here, and once the
 * queue is full so do those who add; nothing is dropped but what the intake refuses as invalid.
 */
export class LogShipper {
  readonly #options: LogShipperOptions;
  readonly #queue: LogEntryDto[] = [];
  readonly #closing = new AbortController();
  readonly #room = new Signal();
  readonly #arrival = new Signal();
  #closed = false;
  readonly #shipping: Promise<void>;

  constructor(options: LogShipperOptions) {
    this.#options = options;
    this.#shipping = this.#ship();
  }

  /** Entries that wait, those on their way included. */
  get waiting(): number {
    return this.#queue.length;
  }

  /** Resolves once the entry has a place in the queue. */
  async add(entry: LogEntryDto): Promise<void> {
    while (this.#queue.length >= this.#options.capacity) await this.#room.wait();
    this.#queue.push(entry);
    this.#arrival.fire();
  }

  /** Ships what waits, for at most `deadlineMs`, then ends. Returns how many entries were left behind. */
  async close(deadlineMs: number): Promise<number> {
    this.#closed = true;
    this.#arrival.fire();
    const late = sleep(deadlineMs, undefined, { ref: false }).then(() => this.#closing.abort());
    await Promise.race([this.#shipping, late]);
    this.#closing.abort();
    return this.#queue.length;
  }

  async #ship(): Promise<void> {
    while (!this.#closing.signal.aborted) {
      while (this.#queue.length === 0) {
        if (this.#closed) return;
        await this.#arrival.wait();
      }
      const batch = this.#queue.slice(0, this.#options.batchSize);
      if (!(await this.#deliver(batch))) return;
      this.#queue.splice(0, batch.length);
      this.#room.fire();
    }
  }

  /** Tries until the intake has answered; false when the shipper closed before. */
  async #deliver(batch: readonly LogEntryDto[]): Promise<boolean> {
    for (let failures = 1; !this.#closing.signal.aborted; failures += 1) {
      try {
        return await this.#settle(batch, await this.#post(batch));
      } catch (error) {
        this.#options.logger.warn({ err: error, waiting: this.waiting }, 'The log intake does not take entries yet.');
        await sleep(backoff(failures, RETRY), undefined, { signal: this.#closing.signal }).catch(() => undefined);
      }
    }
    return false;
  }

  /** One invalid entry must not keep back the others of its batch, nor those behind it. */
  async #settle(batch: readonly LogEntryDto[], status: number): Promise<boolean> {
    if (status < 300) return true;
    if (batch.length === 1) {
      this.#options.logger.error({ entry: batch[0]?.id, status }, 'The log intake refused an entry; it is dropped.');
      return true;
    }
    for (const entry of batch) if (!(await this.#deliver([entry]))) return false;
    return true;
  }

  /** The answer's status. Throws when the same request may do later. */
  async #post(batch: readonly LogEntryDto[]): Promise<number> {
    const response = await fetch(this.#options.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(batch),
      signal: AbortSignal.any([this.#closing.signal, AbortSignal.timeout(POST_TIMEOUT_MS)]),
    });
    await response.body?.cancel();
    const { status } = response;
    if (status >= 500 || TRANSIENT.has(status)) throw new Error(`The log intake answered ${status}.`);
    return status;
  }
}
