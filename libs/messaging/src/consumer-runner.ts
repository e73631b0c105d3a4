import type { Consumer, ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import { backoff } from './backoff.js';
import type { Isolation } from './isolation.js';
import type { Logger } from './ports.js';
import { pause, settledWithin } from './waiting.js';

/** A fetch ends after this and is renewed, so that a request lost with a server costs no more than that. */
const FETCH_EXPIRES_MS = 5_000;
const FETCH_BACKOFF = { baseMs: 100, maxMs: 2_000 };
const HEARTBEATS_PER_ACK_WAIT = 3;

export interface RunnerOptions {
  readonly consumer: () => Consumer;
  /** Slots: messages in work at once. */
  readonly concurrency: number;
  readonly ackWaitMs: number;
  readonly isolation: Isolation;
  readonly logger: Logger;
  /** Works on one message and settles it. */
  readonly handle: (message: JsMsg) => Promise<void>;
}

/**
 * Pulls the messages of one durable consumer. Each slot fetches one message when it is free to run it, so nothing waits
 * in a buffer while its acknowledgement is due, and the limit is real. Messages in work are kept alive by heartbeats.
 */
export class ConsumerRunner {
  readonly #options: RunnerOptions;
  readonly #stopping = new AbortController();
  readonly #fetches = new Set<ConsumerMessages>();
  readonly #held = new Set<JsMsg>();
  #slots: Promise<unknown> = Promise.resolve();
  #heartbeat: NodeJS.Timeout | undefined;

  constructor(options: RunnerOptions) {
    this.#options = options;
  }

  start(): void {
    const { ackWaitMs, concurrency } = this.#options;
    this.#heartbeat = setInterval(() => {
      for (const message of this.#held) message.working();
    }, ackWaitMs / HEARTBEATS_PER_ACK_WAIT);
    this.#slots = Promise.all(Array.from({ length: concurrency }, (_, slot) => this.#serve(slot)));
  }

  /** Ends fetches that still wait; a message that has arrived on one is worked on nevertheless. */
  recall(): void {
    for (const fetch of this.#fetches) fetch.stop();
  }

  /** Fetches no more, gives back what has not begun, waits for what has; what is not done by then is given back too. */
  async stop(deadlineMs: number): Promise<void> {
    this.#stopping.abort();
    this.recall();
    this.#options.isolation.lift();
    const finished = await settledWithin(this.#slots, deadlineMs);
    clearInterval(this.#heartbeat);
    if (!finished) for (const message of this.#held) message.nak();
  }

  async #serve(slot: number): Promise<void> {
    const { isolation, logger } = this.#options;
    const { signal } = this.#stopping;
    let failures = 0;
    while (!signal.aborted) {
      await isolation.mayFetch(slot === 0);
      try {
        const message = await this.#fetch(signal);
        failures = 0;
        if (message) await this.#hold(message);
      } catch (error) {
        failures += 1;
        if (failures === 1) logger.warn({ err: error }, 'Fetching from a consumer failed; trying again.');
        await pause(backoff(failures, FETCH_BACKOFF), signal);
      }
    }
  }

  async #fetch(signal: AbortSignal): Promise<JsMsg | undefined> {
    if (signal.aborted) return undefined;
    const fetch = await this.#options.consumer().fetch({ max_messages: 1, expires: FETCH_EXPIRES_MS, bind: true });
    this.#fetches.add(fetch);
    try {
      for await (const message of fetch) return message;
      return undefined;
    } finally {
      this.#fetches.delete(fetch);
    }
  }

  async #hold(message: JsMsg): Promise<void> {
    this.#held.add(message);
    try {
      await this.#options.isolation.run(message.info.deliveryCount, () => this.#work(message));
    } finally {
      this.#held.delete(message);
    }
  }

  async #work(message: JsMsg): Promise<void> {
    if (this.#stopping.signal.aborted) {
      message.nak();
      return;
    }
    await this.#options.handle(message);
  }
}
