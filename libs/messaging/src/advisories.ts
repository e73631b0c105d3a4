import type { JsMsg, StoredMsg } from '@nats-io/jetstream';
import { type ConsumerSpec, consumers, streams } from '@workflow-builder/contracts';
import { backoff, type BackoffPolicy } from './backoff.js';
import type { Bus } from './bus.js';
import type { DeadLetterWriter } from './dead-letter-writer.js';
import { isRecord } from '@workflow-builder/dto-rules';
import { decodeJson } from './json.js';
import { exhausted } from './settlement.js';

interface Advisory {
  readonly consumer: ConsumerSpec;
  readonly sequence: number;
  readonly deliveries: number;
}

/** Buries the messages of which the server reports that their deliveries are used up: nobody will see them again. */
export class AdvisoryTask {
  readonly #bus: Bus;
  readonly #deadLetters: DeadLetterWriter;
  readonly #policy: BackoffPolicy;

  constructor(bus: Bus, deadLetters: DeadLetterWriter, policy: BackoffPolicy) {
    this.#bus = bus;
    this.#deadLetters = deadLetters;
    this.#policy = policy;
  }

  /** Never throws: an advisory that cannot be followed now comes again. */
  async run(message: JsMsg): Promise<void> {
    try {
      const advisory = this.#read(message);
      if (advisory) await this.#bury(advisory);
      message.ack();
    } catch (error) {
      this.#bus.options.logger.warn(
        { err: error },
        'A max-deliveries advisory could not be followed; it will come again.',
      );
      message.nak(backoff(message.info.deliveryCount, this.#policy));
    }
  }

  /** Undefined if the advisory is about none of our consumers. */
  #read(message: JsMsg): Advisory | undefined {
    const data = decodeJson(message.data);
    if (!isRecord(data)) return undefined;
    const { stream, consumer: durable, stream_seq: sequence, deliveries } = data;
    const consumer = consumers.find(
      (spec) => spec.durable === durable && this.#bus.names.stream(spec.stream) === stream,
    );
    if (!consumer || typeof sequence !== 'number' || typeof deliveries !== 'number') return undefined;
    return { consumer, sequence, deliveries };
  }

  async #bury({ consumer, sequence, deliveries }: Advisory): Promise<void> {
    const stream = this.#bus.names.stream(consumer.stream);
    const stored: StoredMsg | null = await this.#bus.manager.streams.getMessage(stream, { seq: sequence });
    if (!stored) return;
    const message = {
      subject: this.#bus.names.plainSubject(stored.subject),
      headers: stored.header,
      body: stored.data,
      stream: consumer.stream,
      sequence,
      deliveries,
      time: stored.time,
    };
    await this.#deadLetters.write(message, consumer, exhausted(deliveries));
    // Other teams read a stream with limits; in one with interest, the message would lie there unsettled until it expires.
    const awaited = await this.#isAwaited(message.subject, sequence, consumer);
    if (retentionOf(consumer) === 'interest' && !awaited)
      await this.#bus.manager.streams.deleteMessage(stream, sequence);
  }

  /** Whether another consumer of the subject may not have settled the message yet. */
  async #isAwaited(subject: string, sequence: number, { durable, stream }: ConsumerSpec): Promise<boolean> {
    const others = consumers.filter(
      (spec) => spec.stream === stream && spec.durable !== durable && spec.subjects.some((name) => name === subject),
    );
    const infos = await Promise.all(
      others.map((spec) => this.#bus.manager.consumers.info(this.#bus.names.stream(stream), spec.durable)),
    );
    return infos.some((info) => info.ack_floor.stream_seq < sequence);
  }
}

function retentionOf(consumer: ConsumerSpec): string | undefined {
  return streams.find((stream) => stream.name === consumer.stream)?.retention;
}
