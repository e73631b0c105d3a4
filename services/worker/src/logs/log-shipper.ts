import { setTimeout as sleep } from 'node:timers/promises';
import type { LogEntryDto } from '@workflow-builder/contracts';
import { backoff, type Logger } from '@workflow-builder/messaging';
import { Signal } from './signal.js';

const RETRY = { baseMs: 100, maxMs: 5_000 };
const POST_TIMEOUT_MS = 10_000;

/** Statuses that speak of the intake and who stands before it, not of the entries: as good as no answer. */
const AWAY = new Set([401, 403, 404, 408, 425, 429, 502, 503, 504]);

export interface LogShipperOptions {
  /** Intake that takes a JSON array of entries by POST. */
  readonly url: string;
  /** Shown to the intake as a bearer's. */
  readonly token?: string | undefined;
  /** Entries that may wait; beyond them, who adds one waits. */
  readonly capacity: number;
  /** Most entries of one request. */
  readonly batchSize: number;
  /** Requests with the same entries that the intake may fail at, before each goes alone, and then before one is dropped. */
  readonly maxTries: number;
  readonly logger: Logger;
}

/**
 * Carries log entries to the intake, in batches and in order. While the intake is away entries wait here, and once the
 * queue is full so do those who add; nothing is dropped but an entry that the intake refuses or fails at again and again.
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

  /**
   * Resolves once the entry has a place in the queue, however long the intake is away: what a workflow does waits for its
   * record. Rejects when the shipper has ended.
   */
  async add(entry: LogEntryDto): Promise<void> {
    while (this.#queue.length >= this.#options.capacity && !this.#ended) await this.#room.wait();
    if (this.#ended) throw new Error('The log shipper has ended.');
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
    this.#room.fire();
    return this.#queue.length;
  }

  get #ended(): boolean {
    return this.#closing.signal.aborted;
  }

  async #ship(): Promise<void> {
    while (!this.#ended) {
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

  /** Tries until the intake has taken the entries or given them up; false when the shipper ended before. */
  async #deliver(batch: readonly LogEntryDto[]): Promise<boolean> {
    const { logger, maxTries } = this.#options;
    for (let tries = 1, failed = 0; !this.#ended; tries += 1) {
      const status = await this.#post(batch);
      if (status !== undefined) {
        if (status < 300) return true;
        failed += 1;
        if (status < 500 || failed === maxTries) return this.#isolate(batch, status);
      }
      logger.warn({ status, waiting: this.waiting }, 'The log intake does not take entries yet.');
      await sleep(backoff(tries, RETRY), undefined, { signal: this.#closing.signal }).catch(() => undefined);
    }
    return false;
  }

  /** One bad entry must not keep back the others of its batch, nor those behind it. */
  async #isolate(batch: readonly LogEntryDto[], status: number): Promise<boolean> {
    if (batch.length === 1) {
      this.#options.logger.error({ entry: batch[0]?.id, status }, 'The log intake refused an entry; it is dropped.');
      return true;
    }
    for (const entry of batch) if (!(await this.#deliver([entry]))) return false;
    return true;
  }

  /** The status of the intake's answer; undefined while it is away. */
  async #post(batch: readonly LogEntryDto[]): Promise<number | undefined> {
    const { url, token } = this.#options;
    try {
      const { status, body } = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(batch),
        signal: AbortSignal.any([this.#closing.signal, AbortSignal.timeout(POST_TIMEOUT_MS)]),
      });
      await body?.cancel();
      return AWAY.has(status) ? undefined : status;
    } catch (error) {
      this.#options.logger.warn({ err: error }, 'The log intake does not answer.');
      return undefined;
    }
  }
}
