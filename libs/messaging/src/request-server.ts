import { headers, type Msg, type MsgHdrs, type Subscription } from '@nats-io/transport-node';
import type { MessageHandler } from '@nestjs/microservices';
import { RequestSubject, requestDtos } from '@workflow-builder/contracts';
import { extractContext, withSpan } from '@workflow-builder/telemetry';
import type { Bus } from './bus.js';
import { DtoValidator } from './dto-validator.js';
import { readEnvelope, readHeader } from './envelope.js';
import { MessageInvalid } from './errors.js';
import { EventContext } from './event-context.js';
import { callHandler } from './handler-call.js';
import { decodeJson, encodeJson } from './json.js';
import { WireHeader } from './wire-headers.js';
import { settledWithin } from './waiting.js';

/** Requests in work at once; beyond it the asker hears at once that it should come later. */
const MAX_IN_FLIGHT = 64;

/** Answers core requests with the `@MessagePattern` handlers of a service; its replicas share them as one queue group. */
export class RequestServer {
  readonly #bus: Bus;
  readonly #queue: string;
  readonly #validator = new DtoValidator();
  readonly #inFlight = new Set<Promise<void>>();
  readonly #subscriptions: Subscription[] = [];

  constructor(bus: Bus, queue: string) {
    this.#bus = bus;
    this.#queue = queue;
  }

  serve(subject: string, handler: MessageHandler): void {
    const callback = (error: Error | null, message: Msg): void => {
      if (error) return;
      if (this.#inFlight.size >= MAX_IN_FLIGHT) this.#refuse(message, 'BUSY', 'Too many requests are in work.');
      else this.#track(this.#answer(subject, handler, message));
    };
    this.#subscriptions.push(
      this.#bus.connection.subscribe(this.#bus.names.subject(subject), { queue: this.#queue, callback }),
    );
  }

  /** Takes no more requests, and waits for those in work. */
  async stop(deadlineMs: number): Promise<void> {
    const drained = Promise.all(this.#subscriptions.map((subscription) => subscription.drain().catch(() => undefined)));
    await settledWithin(
      drained.then(() => Promise.all(this.#inFlight)),
      deadlineMs,
    );
  }

  #track(work: Promise<void>): void {
    const tracked = work.finally(() => this.#inFlight.delete(tracked));
    this.#inFlight.add(tracked);
  }

  /** Never throws. */
  async #answer(subject: string, handler: MessageHandler, message: Msg): Promise<void> {
    try {
      const parent = extractContext((name) => readHeader(message.headers, name));
      await withSpan(`answer ${subject}`, { kind: 'server', parent }, async () => {
        const data = decodeJson(await this.#bus.claimCheck.checkOut(message.data, message.headers));
        this.#check(subject, data);
        const context = new EventContext({
          ...readEnvelope(message.headers),
          subject,
          deliveries: 1,
          time: new Date(),
        });
        const answer = encodeJson((await callHandler(handler, data, context)) ?? null);
        const sent: MsgHdrs = headers();
        message.respond(await this.#bus.claimCheck.checkIn(answer, sent), { headers: sent });
      });
    } catch (error) {
      this.#bus.options.logger.warn({ err: error, subject }, 'A request could not be answered.');
      this.#refuse(message, errorCode(error), error instanceof Error ? error.message : String(error));
    }
  }

  #check(subject: string, data: unknown): void {
    const known = Object.values(RequestSubject).find((candidate) => candidate === subject);
    const violations = known ? this.#validator.violations(requestDtos[known], data) : ['unknown subject'];
    if (violations.length > 0) throw new MessageInvalid(`${subject} breaks its contract: ${violations.join('; ')}`);
  }

  /** Never throws: without a connection, the asker runs into its deadline. */
  #refuse(message: Msg, code: string, text: string): void {
    const sent = headers();
    sent.set(WireHeader.ErrorCode, code);
    try {
      message.respond(text, { headers: sent });
    } catch (error) {
      this.#bus.options.logger.warn({ err: error, code }, 'A refused request could not be told so.');
    }
  }
}

function errorCode(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : 'REQUEST_FAILED';
}
