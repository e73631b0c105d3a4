import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { type ConsumerSpec, DEAD_LETTER_SUBJECT, type DiagnosticDto, Header } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import type { Bus } from './bus.js';
import { deadLetterOutcome, type Outcome } from './dead-letter-outcome.js';
import { readEnvelope } from './envelope.js';
import type { EventPublisher } from './event-publisher.js';
import { decodeJson } from './json.js';
import type { MessagingMetrics } from './ports.js';
import { StreamPublisher } from './stream-publisher.js';
import { DeadLetterHeader, travelsOn } from './wire-headers.js';

const MAX_CAUSE_LENGTH = 1_000;

/** Why a message is given up. */
export interface Cause {
  readonly code: string;
  readonly message: string;
}

/** A message that is given up, from a delivery or from its stream. */
export interface FailedMessage {
  /** Without the deployment's prefix. */
  readonly subject: string;
  readonly headers: MsgHdrs | undefined;
  /** The body as it lies in the stream: empty where it travels by reference, undefined where it was not delivered. */
  readonly body: Uint8Array | undefined;
  readonly stream: string;
  readonly sequence: number;
  readonly deliveries: number;
  readonly time: Date;
}

type CompleteMessage = FailedMessage & { readonly body: Uint8Array };

/** Keeps what was given up, and tells who waits for it. */
export class DeadLetterWriter {
  readonly #bus: Bus;
  readonly #events: EventPublisher;
  readonly #metrics: MessagingMetrics;
  readonly #publisher: StreamPublisher;

  constructor(bus: Bus, events: EventPublisher, metrics: MessagingMetrics) {
    this.#bus = bus;
    this.#events = events;
    this.#metrics = metrics;
    this.#publisher = new StreamPublisher(bus);
  }

  /** Writes the dead letter and publishes the outcome. Doing it again for the same message changes nothing. */
  async write(failed: FailedMessage, consumer: ConsumerSpec, cause: Cause): Promise<void> {
    const message = { ...failed, body: failed.body ?? (await this.#storedBody(failed)) };
    const id = `dead-letter.${consumer.durable}.${message.stream}.${message.sequence}`;
    const kept = deadLetterHeaders(message, consumer.durable, cause);
    kept.set(Header.MessageId, id);
    const { duplicate } = await this.#publisher.publish(
      `${DEAD_LETTER_SUBJECT}.${consumer.durable}`,
      message.body,
      kept,
    );
    await this.#tellSubmitter(message, consumer, cause, id);
    if (duplicate) return;
    this.#metrics.deadLettered(consumer.durable, cause.code);
    const { subject, stream, sequence, deliveries } = message;
    const details = { consumer: consumer.durable, subject, stream, sequence, deliveries, cause };
    this.#bus.options.logger.error(details, 'A message was given up and is now a dead letter.');
  }

  async #tellSubmitter(message: CompleteMessage, consumer: ConsumerSpec, cause: Cause, id: string): Promise<void> {
    const { about, replyTo, attempt } = readEnvelope(message.headers);
    const outcome = await this.#outcome(message, consumer, cause, about);
    if (!outcome) return;
    const { subject, data } = outcome.event;
    await this.#events.publish(subject, data, {
      about: outcome.about,
      messageId: `${id}.outcome`,
      replyTo,
      attempt,
      answer: true,
    });
  }

  async #outcome(
    message: CompleteMessage,
    consumer: ConsumerSpec,
    cause: Cause,
    about: string | undefined,
  ): Promise<Outcome | undefined> {
    if (!consumer.deadLetterOutcome) return undefined;
    return deadLetterOutcome({
      outcome: consumer.deadLetterOutcome,
      data: await this.#readableBody(message),
      about,
      consumer: consumer.durable,
      sentAt: message.time,
      error: diagnosticOf(message.subject, consumer.durable, cause),
    });
  }

  async #storedBody({ stream, sequence }: FailedMessage): Promise<Uint8Array> {
    const stored = await this.#bus.manager.streams.getMessage(this.#bus.names.stream(stream), { seq: sequence });
    return stored?.data ?? new Uint8Array();
  }

  async #readableBody(message: CompleteMessage): Promise<unknown> {
    try {
      return decodeJson(await this.#bus.claimCheck.checkOut(message.body, message.headers));
    } catch {
      // A body that cannot be read is the usual reason to be here; the headers have to do.
      return undefined;
    }
  }
}

function deadLetterHeaders(message: FailedMessage, consumer: string, cause: Cause): MsgHdrs {
  const kept = headers();
  for (const [name, values] of message.headers ?? []) {
    if (travelsOn(name)) for (const value of values) kept.append(name, value);
  }
  kept.set(DeadLetterHeader.CauseCode, oneLine(cause.code));
  kept.set(DeadLetterHeader.Cause, oneLine(cause.message));
  kept.set(DeadLetterHeader.Deliveries, String(message.deliveries));
  kept.set(DeadLetterHeader.Subject, message.subject);
  kept.set(DeadLetterHeader.Consumer, consumer);
  kept.set(DeadLetterHeader.Stream, message.stream);
  kept.set(DeadLetterHeader.Sequence, String(message.sequence));
  kept.set(DeadLetterHeader.At, new Date().toISOString());
  return kept;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, MAX_CAUSE_LENGTH);
}

/** The cause itself stays with the dead letter: its text may show what is no submitter's business. */
function diagnosticOf(subject: string, consumer: string, cause: Cause): DiagnosticDto {
  if (cause.code === 'MESSAGE_INVALID')
    return diagnostic('MESSAGE_INVALID', { subject, reason: `${consumer} cannot read it` });
  return diagnostic('STAGE_FAILED', { stage: consumer, reason: cause.code });
}
