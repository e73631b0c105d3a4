import type { PubAck } from '@nats-io/jetstream';
import type { MsgHdrs } from '@nats-io/transport-node';
import { backoff } from './backoff.js';
import type { Bus } from './bus.js';
import { BusUnavailable, PipelineFull } from './errors.js';
import { hasCode } from './provisioning.js';
import { isTransient } from './transient.js';
import { pause } from './waiting.js';

/** JetStream's err_code values for a store without room: resources, storage, the stream's own limit. */
const NO_ROOM = [10023, 10047, 10077];
const ACK_TIMEOUT_MS = 2_000;
const RETRY_BACKOFF = { baseMs: 50, maxMs: 1_000 };

/** Stores messages in streams, trying until a deadline. Repetitions are harmless, since every message carries an id. */
export class StreamPublisher {
  readonly #bus: Bus;

  constructor(bus: Bus) {
    this.#bus = bus;
  }

  /**
   * @param subject without the deployment's prefix
   * @throws PipelineFull at once, BusUnavailable at the deadline
   */
  async publish(
    subject: string,
    body: Uint8Array,
    headers: MsgHdrs,
    deadlineMs = this.#bus.settings.PUBLISH_DEADLINE_MS,
  ): Promise<PubAck> {
    const deadline = Date.now() + deadlineMs;
    for (let failures = 1; ; failures += 1) {
      try {
        return await this.#tryOnce(subject, body, headers, deadline - Date.now());
      } catch (cause) {
        if (hasCode(cause, ...NO_ROOM)) throw new PipelineFull(`No room for ${subject}.`, { cause });
        if (!isTransient(cause)) throw cause;
        const wait = backoff(failures, RETRY_BACKOFF);
        if (Date.now() + wait >= deadline)
          throw new BusUnavailable(`${subject} could not be published within ${deadlineMs} ms.`, { cause });
        await pause(wait);
      }
    }
  }

  async #tryOnce(subject: string, body: Uint8Array, headers: MsgHdrs, remainingMs: number): Promise<PubAck> {
    if (!this.#bus.isConnected()) throw new BusUnavailable('The bus is away.');
    const sent = await this.#bus.claimCheck.checkIn(body, headers);
    const timeout = Math.max(1, Math.min(ACK_TIMEOUT_MS, remainingMs));
    return await this.#bus.jetstream.publish(this.#bus.names.subject(subject), sent, { headers, timeout });
  }
}
