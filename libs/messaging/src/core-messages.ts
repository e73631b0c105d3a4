import { errors, headers, type Msg, type MsgHdrs } from '@nats-io/transport-node';
import { injectContext, withSpan } from '@workflow-builder/telemetry';
import type { Bus } from './bus.js';
import { type Envelope, readEnvelope, readHeader } from './envelope.js';
import { BusUnavailable, NoResponders, RequestFailed, RequestTimeout } from './errors.js';
import { decodeJson, encodeJson } from './json.js';
import { WireHeader } from './wire-headers.js';

export interface RequestOptions {
  readonly timeoutMs: number;
}

/** A core NATS message as it arrived, its body resolved and parsed; `data` is undefined for an empty body. */
export interface CoreMessage extends Envelope {
  /** Without the deployment's prefix. */
  readonly subject: string;
  readonly data: unknown;
}

export type CoreHandler = (message: CoreMessage) => void;

/** Messages that no stream keeps: requests, answers, announcements. Bodies go by reference here too. */
export class CoreMessages {
  readonly #bus: Bus;

  constructor(bus: Bus) {
    this.#bus = bus;
  }

  async request(subject: string, data: unknown, { timeoutMs }: RequestOptions): Promise<unknown> {
    return await withSpan(`request ${subject}`, { kind: 'client' }, async () => {
      if (!this.#bus.isConnected()) throw new BusUnavailable('The bus is away.');
      const { body, sent } = await this.#compose(data);
      const answer = await this.#ask(subject, body, sent, timeoutMs);
      const code = readHeader(answer.headers, WireHeader.ErrorCode);
      if (code) throw new RequestFailed(code, answer.string());
      return decodeJson(await this.#bus.claimCheck.checkOut(answer.data, answer.headers));
    });
  }

  async announce(subject: string, data: unknown): Promise<void> {
    const { body, sent } = await this.#compose(data);
    this.#bus.connection.publish(this.#bus.names.subject(subject), body, { headers: sent });
  }

  listen(subject: string, handler: CoreHandler): () => void {
    const stopped = new AbortController();
    this.#bus.whenLinked(() => {
      if (stopped.signal.aborted) return;
      const subscription = this.#bus.connection.subscribe(this.#bus.names.subject(subject), {
        callback: (error, message) => {
          if (!error) void this.#hand(message, handler);
        },
      });
      stopped.signal.addEventListener('abort', () => {
        subscription.unsubscribe();
      });
    });
    return () => {
      stopped.abort();
    };
  }

  async #compose(data: unknown): Promise<{ body: Uint8Array; sent: MsgHdrs }> {
    const sent = headers();
    injectContext((name, value) => {
      sent.set(name, value);
    });
    return { body: await this.#bus.claimCheck.checkIn(encodeJson(data), sent), sent };
  }

  async #ask(subject: string, body: Uint8Array, sent: MsgHdrs, timeoutMs: number): Promise<Msg> {
    try {
      return await this.#bus.connection.request(this.#bus.names.subject(subject), body, {
        headers: sent,
        timeout: timeoutMs,
      });
    } catch (cause) {
      throw requestError(subject, timeoutMs, cause);
    }
  }

  async #hand(message: Msg, handler: CoreHandler): Promise<void> {
    try {
      const body = await this.#bus.claimCheck.checkOut(message.data, message.headers);
      const data = body.length === 0 ? undefined : decodeJson(body);
      handler({ subject: this.#bus.names.plainSubject(message.subject), data, ...readEnvelope(message.headers) });
    } catch (error) {
      this.#bus.options.logger.warn({ err: error, subject: message.subject }, 'A core message could not be handled.');
    }
  }
}

function requestError(subject: string, timeoutMs: number, cause: unknown): unknown {
  if (cause instanceof errors.TimeoutError)
    return new RequestTimeout(`No answer to ${subject} within ${timeoutMs} ms.`, { cause });
  if (cause instanceof errors.NoRespondersError || (cause instanceof errors.RequestError && cause.isNoResponders())) {
    return new NoResponders(`Nobody answers ${subject}.`, { cause });
  }
  return new BusUnavailable(`${subject} could not be asked.`, { cause });
}
