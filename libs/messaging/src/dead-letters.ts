import { DeliverPolicy, type StoredMsg } from '@nats-io/jetstream';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { DEAD_LETTER_SUBJECT, Header, Stream } from '@workflow-builder/contracts';
import type { Bus } from './bus.js';
import { readEnvelope, readHeader } from './envelope.js';
import { MessagingError } from './errors.js';
import { StreamPublisher } from './stream-publisher.js';
import { DeadLetterHeader, travelsOn, WireHeader } from './wire-headers.js';

const LIST_IDLE_MS = 2_000;

export interface DeadLetter {
  /** Its name for `show` and `replay`. */
  readonly sequence: number;
  /** The consumer that gave up. */
  readonly consumer: string;
  /** The subject the message came on. */
  readonly subject: string;
  readonly causeCode: string;
  readonly cause: string;
  readonly deliveries: number;
  /** When it was given up; ISO 8601. */
  readonly at: string;
  /** Id of the compilation or deployment, where known. */
  readonly about: string | undefined;
}

export interface DeadLetterDetails extends DeadLetter {
  readonly headers: Readonly<Record<string, string>>;
  /** The original body, fetched if it travelled by reference. */
  readonly body: Uint8Array;
}

export interface ListOptions {
  /** At most this many, oldest first. */
  readonly limit: number;
  /** Only those of one consumer. */
  readonly consumer?: string | undefined;
}

export class DeadLetterNotFound extends MessagingError {
  readonly code = 'DEAD_LETTER_NOT_FOUND';
  readonly remedy = 'List the dead letters; this one was replayed already, or has expired.';
}

/** Reads the dead letters of all services, and sends them back where they came from. */
export class DeadLetters {
  readonly #bus: Bus;
  readonly #publisher: StreamPublisher;

  constructor(bus: Bus) {
    this.#bus = bus;
    this.#publisher = new StreamPublisher(bus);
  }

  async list({ limit, consumer }: ListOptions): Promise<readonly DeadLetter[]> {
    const filter = this.#bus.names.deadLetter(consumer ?? '*');
    const reader = await this.#bus.jetstream.consumers.get(this.#stream, {
      filter_subjects: filter,
      deliver_policy: DeliverPolicy.All,
      headers_only: true,
    });
    try {
      const wanted = Math.min(limit, (await reader.info(true)).num_pending);
      const found: DeadLetter[] = [];
      if (wanted <= 0) return found;
      for await (const message of await reader.fetch({ max_messages: wanted, expires: LIST_IDLE_MS })) {
        found.push(summary(message.seq, message.headers));
      }
      return found;
    } finally {
      await reader.delete();
    }
  }

  /** @throws DeadLetterNotFound, PayloadMissing */
  async show(sequence: number): Promise<DeadLetterDetails> {
    const stored = await this.#get(sequence);
    const body = await this.#bus.claimCheck.checkOut(stored.data, stored.header);
    const all = Object.fromEntries([...stored.header].map(([name, values]) => [name, values.join(', ')]));
    return { ...summary(sequence, stored.header), headers: all, body };
  }

  /**
   * Publishes the original message anew and deletes the dead letter. As another attempt, it is not taken for a duplicate,
   * nor is any event that follows from it. A replay that was cut off can be repeated: it is published once.
   *
   * @throws DeadLetterNotFound, PayloadMissing
   */
  async replay(sequence: number): Promise<DeadLetter> {
    const stored = await this.#get(sequence);
    await this.#bus.claimCheck.checkOut(stored.data, stored.header);
    const letter = summary(sequence, stored.header);
    await this.#publisher.publish(letter.subject, stored.data, replayHeaders(stored, `replay-${sequence}`));
    await this.#bus.manager.streams.deleteMessage(this.#stream, sequence);
    return letter;
  }

  get #stream(): string {
    return this.#bus.names.stream(Stream.DeadLetters);
  }

  async #get(sequence: number): Promise<StoredMsg> {
    const stored = await this.#bus.manager.streams.getMessage(this.#stream, { seq: sequence });
    if (!stored) throw new DeadLetterNotFound(`There is no dead letter ${sequence}.`);
    return stored;
  }
}

function replayHeaders(stored: StoredMsg, attempt: string): MsgHdrs {
  const replayed = headers();
  for (const [name, values] of stored.header) {
    if (travelsOn(name)) for (const value of values) replayed.append(name, value);
  }
  replayed.set(Header.MessageId, `${DEAD_LETTER_SUBJECT}.${attempt}`);
  replayed.set(WireHeader.Attempt, attempt);
  return replayed;
}

function summary(sequence: number, received: MsgHdrs | undefined): DeadLetter {
  const text = (name: string): string => readHeader(received, name) ?? '';
  return {
    sequence,
    consumer: text(DeadLetterHeader.Consumer),
    subject: text(DeadLetterHeader.Subject),
    causeCode: text(DeadLetterHeader.CauseCode),
    cause: text(DeadLetterHeader.Cause),
    deliveries: Number(text(DeadLetterHeader.Deliveries)),
    at: text(DeadLetterHeader.At),
    about: readEnvelope(received).about,
  };
}
