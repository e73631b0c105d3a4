import type { MsgHdrs } from '@nats-io/transport-node';
import { type EventData, eventDtos, outcomeSubjects, type Subject } from '@workflow-builder/contracts';
import { Attribute, withSpan } from '@workflow-builder/telemetry';
import type { Bus } from './bus.js';
import { DtoValidator } from './dto-validator.js';
import { writeEnvelope } from './envelope.js';
import { EventInvalid } from './errors.js';
import { encodeJson } from './json.js';
import { StreamPublisher } from './stream-publisher.js';

/** Answers go nowhere else, whatever a message asks for. */
const REPLY_SUBJECT = /^reply(\.[\w-]+)+$/;

export interface PublishOptions {
  /** Id of the compilation or deployment: the event's CloudEvents subject. */
  readonly about: string;
  /** Within the stream's window, a second event with the same id is dropped. */
  readonly messageId: string;
  /** Subject (`reply.…`) on which the outcome is awaited; travels on with every event that follows from this one. */
  readonly replyTo?: string | undefined;
  /** Tells this run of the pipeline from earlier ones about the same thing; travels on as well. */
  readonly attempt?: string | undefined;
  /** Default: `PUBLISH_DEADLINE_MS`. */
  readonly deadlineMs?: number | undefined;
  /** Also answer on `replyTo`. Default: if the event is a compilation's outcome. */
  readonly answer?: boolean | undefined;
}

export interface Published {
  /** The stream had an event with this id already and dropped this one. */
  readonly duplicate: boolean;
}

/** Publishes the events of the contracts. */
export class EventPublisher {
  readonly #bus: Bus;
  readonly #validator = new DtoValidator();
  readonly #publisher: StreamPublisher;

  constructor(bus: Bus) {
    this.#bus = bus;
    this.#publisher = new StreamPublisher(bus);
  }

  /**
   * Stores the event and, if it is an outcome somebody awaits, answers them.
   *
   * @throws EventInvalid if `data` breaks the event's contract
   * @throws PipelineFull if the stream has no room
   * @throws BusUnavailable if the bus did not take it before the deadline
   */
  async publish<S extends Subject>(subject: S, data: EventData[S], options: PublishOptions): Promise<Published> {
    this.#check(subject, data);
    const attributes = {
      [Attribute.MessagingSystem]: 'nats',
      [Attribute.MessagingDestination]: subject,
      [Attribute.MessagingMessageId]: options.messageId,
    };
    return await withSpan(`publish ${subject}`, { kind: 'producer', attributes }, async () => {
      const headers = writeEnvelope({ subject, service: this.#bus.options.service, ...options });
      const body = encodeJson(data);
      const { duplicate } = await this.#publisher.publish(subject, body, headers, options.deadlineMs);
      if (options.replyTo && (options.answer ?? isOutcome(subject))) await this.#answer(options.replyTo, body, headers);
      return { duplicate };
    });
  }

  #check(subject: Subject, data: unknown): void {
    const violations = this.#validator.violations(eventDtos[subject], data);
    if (violations.length > 0) throw new EventInvalid(`${subject} breaks its contract: ${violations.join('; ')}`);
  }

  /** Best effort: the event is stored, and who waits finds its record too. */
  async #answer(replyTo: string, body: Uint8Array, headers: MsgHdrs): Promise<void> {
    if (!REPLY_SUBJECT.test(replyTo)) return;
    try {
      const sent = await this.#bus.claimCheck.checkIn(body, headers);
      this.#bus.connection.publish(this.#bus.names.subject(replyTo), sent, { headers });
    } catch (error) {
      this.#bus.options.logger.warn({ err: error, replyTo }, 'An outcome is stored, but its answer could not be sent.');
    }
  }
}

function isOutcome(subject: Subject): boolean {
  return outcomeSubjects.some((outcome) => outcome === subject);
}
