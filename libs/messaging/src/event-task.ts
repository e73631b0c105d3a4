import type { JsMsg } from '@nats-io/jetstream';
import type { MessageHandler } from '@nestjs/microservices';
import { type ConsumerSpec, eventDtos, type Subject } from '@workflow-builder/contracts';
import { Attribute, extractContext, withSpan } from '@workflow-builder/telemetry';
import type { Bus } from './bus.js';
import type { DeadLetterWriter } from './dead-letter-writer.js';
import type { DtoValidator } from './dto-validator.js';
import { emittedMessageId, type Envelope, readEnvelope, readHeader } from './envelope.js';
import { EventContext } from './event-context.js';
import type { EventPublisher } from './event-publisher.js';
import { MessageInvalid } from './errors.js';
import { callHandler } from './handler-call.js';
import { decodeJson } from './json.js';
import type { MessagingMetrics } from './ports.js';
import { exhausted, judge, type RetryPolicy, settle, type Verdict } from './settlement.js';
import { readStageResult } from './stage-result.js';

const outcomes = { ack: 'acked', retry: 'retried', 'dead-letter': 'dead-lettered' } as const;

export interface EventTaskOptions {
  readonly bus: Bus;
  readonly consumer: ConsumerSpec;
  /** By plain subject; one for each subject of the consumer. */
  readonly handlers: ReadonlyMap<string, MessageHandler>;
  readonly events: EventPublisher;
  readonly validator: DtoValidator;
  readonly deadLetters: DeadLetterWriter;
  readonly metrics: MessagingMetrics;
  readonly policy: RetryPolicy;
}

/** The work on one delivery of an event: read, handle, publish what follows, settle. */
export class EventTask {
  readonly #options: EventTaskOptions;

  constructor(options: EventTaskOptions) {
    this.#options = options;
  }

  /** Never throws: what cannot be settled comes again. */
  async run(message: JsMsg): Promise<void> {
    const { consumer, metrics, bus } = this.#options;
    const subject = bus.names.plainSubject(message.subject);
    const started = performance.now();
    metrics.inFlight(consumer.durable, 1);
    if (message.redelivered) metrics.redelivered(consumer.durable);
    try {
      const verdict = await this.#process(message, subject);
      await settle(message, consumer, verdict, this.#options.deadLetters, bus.names);
      metrics.handled(consumer.durable, subject, outcomes[verdict.kind], (performance.now() - started) / 1_000);
    } catch (error) {
      bus.options.logger.error(
        { err: error, consumer: consumer.durable, subject },
        'A message could not be settled; it will come again.',
      );
    } finally {
      metrics.inFlight(consumer.durable, -1);
    }
  }

  async #process(message: JsMsg, subject: string): Promise<Verdict> {
    const { consumer, policy, bus } = this.#options;
    const { deliveryCount } = message.info;
    if (deliveryCount > policy.maxTries) return { kind: 'dead-letter', cause: exhausted(deliveryCount) };
    try {
      await this.#traced(message, subject);
      return { kind: 'ack' };
    } catch (error) {
      const verdict = judge(error, deliveryCount, policy);
      const details = {
        err: error,
        consumer: consumer.durable,
        subject,
        deliveries: deliveryCount,
        verdict: verdict.kind,
      };
      bus.options.logger.warn(details, 'Handling a message failed.');
      return verdict;
    }
  }

  async #traced(message: JsMsg, subject: string): Promise<void> {
    const { durable } = this.#options.consumer;
    const envelope = readEnvelope(message.headers);
    const attributes = {
      [Attribute.MessagingSystem]: 'nats',
      [Attribute.MessagingDestination]: subject,
      [Attribute.MessagingConsumer]: durable,
      [Attribute.MessagingMessageId]: envelope.messageId ?? '',
      [Attribute.DeliveryCount]: message.info.deliveryCount,
    };
    const parent = extractContext((name) => readHeader(message.headers, name));
    await withSpan(`process ${subject}`, { kind: 'consumer', attributes, parent }, () =>
      this.#handle(message, subject, envelope),
    );
  }

  async #handle(message: JsMsg, subject: string, envelope: Envelope): Promise<void> {
    const handler = this.#options.handlers.get(subject);
    if (!handler) throw new MessageInvalid(`Nothing handles ${subject}.`);
    const data = await this.#read(message, subject);
    const context = new EventContext({
      ...envelope,
      subject,
      deliveries: message.info.deliveryCount,
      time: message.time,
    });
    const result = readStageResult(await callHandler(handler, data, context));
    if (!result) return;
    const { emit, about } = result;
    const { replyTo, attempt } = envelope;
    const messageId = emittedMessageId(about, emit.subject, attempt);
    await this.#options.events.publish(emit.subject, emit.data, { about, messageId, replyTo, attempt });
  }

  /** The event's data, sound by its contract; undefined where the consumer asks for headers only. */
  async #read(message: JsMsg, subject: string): Promise<unknown> {
    const { consumer, bus, validator } = this.#options;
    if (consumer.headersOnly) return undefined;
    const data = decodeJson(await bus.claimCheck.checkOut(message.data, message.headers));
    const known = consumer.subjects.find((candidate): candidate is Subject => candidate === subject);
    const violations = known ? validator.violations(eventDtos[known], data) : [`unknown subject ${subject}`];
    if (violations.length > 0) throw new MessageInvalid(`${subject} breaks its contract: ${violations.join('; ')}`);
    return data;
  }
}
