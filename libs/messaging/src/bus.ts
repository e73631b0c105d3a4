import type { Consumer, JetStreamClient, JetStreamManager } from '@nats-io/jetstream';
import { deferred, type NatsConnection } from '@nats-io/transport-node';
import { backoff } from './backoff.js';
import { ClaimCheck } from './claim-check.js';
import { type Link, type LinkOptions, openLink } from './connection.js';
import { CoreMessages, type CoreHandler, type RequestOptions } from './core-messages.js';
import { BusUnavailable, UnsupportedServer } from './errors.js';
import { Names } from './names.js';
import { PayloadStore } from './payload-store.js';
import type { Logger } from './ports.js';
import { provision } from './provisioning.js';
import type { BusSettings } from './settings.js';
import { pause, settledWithin } from './waiting.js';

const CONNECT_BACKOFF = { baseMs: 250, maxMs: 5_000 };
const DRAIN_DEADLINE_MS = 5_000;
/** The server's own default, until one has told. */
const DEFAULT_MAX_PAYLOAD = 1024 ** 2;

export type BusStatus = 'connecting' | 'connected' | 'disconnected' | 'closed';

export interface BusOptions extends LinkOptions {
  readonly logger: Logger;
}

/**
 * Connects to NATS, provisions unless told not to, and returns after at most `NATS_CONNECT_WAIT_MS`, connected or still trying: a service
 * starts without its bus and says so in its readiness.
 *
 * @throws UnsupportedServer if the server that answers is too old or has no JetStream
 */
export async function connectBus(settings: BusSettings, options: BusOptions): Promise<Bus> {
  const bus = new Bus(settings, options);
  bus.open();
  try {
    await bus.ready(settings.NATS_CONNECT_WAIT_MS);
  } catch (error) {
    if (!(error instanceof BusUnavailable)) {
      await bus.drain();
      throw error;
    }
    options.logger.warn({ err: error }, 'Starting without the bus; still trying to reach it.');
  }
  return bus;
}

/** A process's connection to the message bus. Made by `connectBus`. */
export class Bus {
  readonly names: Names;
  readonly payloads = new PayloadStore(() => this.link.payloads);
  readonly claimCheck = new ClaimCheck(this.payloads, () => this.#maxPayload());
  readonly #core = new CoreMessages(this);
  readonly #closing = new AbortController();
  readonly #listeners = new Set<(status: BusStatus) => void>();
  readonly #linked = deferred<Link>();
  #link: Link | undefined;
  #status: BusStatus = 'connecting';
  #lastMaxPayload = DEFAULT_MAX_PAYLOAD;

  constructor(
    readonly settings: BusSettings,
    readonly options: BusOptions,
  ) {
    this.names = new Names(settings.SUBJECT_PREFIX);
    this.#linked.catch(() => undefined);
  }

  get status(): BusStatus {
    return this.#status;
  }

  isConnected(): boolean {
    return this.#status === 'connected';
  }

  /** @throws BusUnavailable before the first connection and after `drain` */
  get link(): Link {
    if (!this.#link || this.#status === 'closed') throw new BusUnavailable('There is no connection to the bus.');
    return this.#link;
  }

  /** @throws BusUnavailable */
  get connection(): NatsConnection {
    return this.link.connection;
  }

  /** @throws BusUnavailable */
  get jetstream(): JetStreamClient {
    return this.link.jetstream;
  }

  /** @throws BusUnavailable */
  get manager(): JetStreamManager {
    return this.link.manager;
  }

  /** A consumer of the topology. @throws BusUnavailable */
  consumer(durable: string): Consumer {
    const info = this.link.consumers.get(durable);
    if (!info) throw new RangeError(`The topology has no consumer ${durable}.`);
    return this.link.jetstream.consumers.getConsumerFromInfo(info);
  }

  /** Waits for the first connection. @throws BusUnavailable after `timeoutMs`, UnsupportedServer at once */
  async ready(timeoutMs: number): Promise<void> {
    if (await settledWithin(this.#linked, timeoutMs)) return;
    throw new BusUnavailable(`No connection to the bus within ${timeoutMs} ms.`);
  }

  /** Calls `listener` at the first connection, or at once if that is past. Not called if the bus closes before. */
  whenLinked(listener: () => void): void {
    this.#linked.then(listener, () => undefined);
  }

  /** Hears every change of status from now on; returns how to stop. */
  onStatus(listener: (status: BusStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks a service and returns its answer. @throws NoResponders, RequestTimeout, RequestFailed, BusUnavailable */
  request(subject: string, data: unknown, options: RequestOptions): Promise<unknown> {
    return this.#core.request(subject, data, options);
  }

  /** Sends a core message: who listens now hears it, nobody else. @throws BusUnavailable */
  announce(subject: string, data: unknown): Promise<void> {
    return this.#core.announce(subject, data);
  }

  /** Hears core messages on `subject` (wildcards allowed), also across reconnections; returns how to stop. */
  listen(subject: string, handler: CoreHandler): () => void {
    return this.#core.listen(subject, handler);
  }

  /** Starts to connect. */
  open(): void {
    void this.#connect();
  }

  /** Sends what is buffered, ends subscriptions, closes. Takes at most five seconds. */
  async drain(): Promise<void> {
    if (this.#status === 'closed') return;
    const connected = this.isConnected();
    this.#closing.abort();
    this.#setStatus('closed');
    this.#linked.reject(new BusUnavailable('The bus is closed.'));
    if (!this.#link) return;
    const { connection } = this.#link;
    if (connected)
      await settledWithin(
        connection.drain().catch(() => undefined),
        DRAIN_DEADLINE_MS,
      );
    await connection.close();
  }

  async #connect(): Promise<void> {
    const { signal } = this.#closing;
    for (let failures = 1; !signal.aborted; failures += 1) {
      try {
        await this.#adopt(await openLink(this.settings, this.names, this.options));
        return;
      } catch (error) {
        if (error instanceof UnsupportedServer) {
          this.options.logger.error({ err: error }, 'The bus cannot be used.');
          this.#linked.reject(error);
          return;
        }
        this.options.logger.warn({ err: error }, 'The bus cannot be reached yet.');
        await pause(backoff(failures, CONNECT_BACKOFF), signal);
      }
    }
  }

  async #adopt(link: Link): Promise<void> {
    if (this.#closing.signal.aborted) {
      await link.connection.close();
      return;
    }
    this.#link = link;
    this.#setStatus('connected');
    this.#linked.resolve(link);
    void this.#watch(link);
  }

  async #watch(link: Link): Promise<void> {
    let lost = new AbortController();
    for await (const { type } of link.connection.status()) {
      if (type === 'disconnect') {
        lost.abort();
        this.#setStatus('disconnected');
      }
      if (type === 'reconnect') {
        lost = new AbortController();
        void this.#restore(link, AbortSignal.any([lost.signal, this.#closing.signal]));
      }
    }
  }

  /** A server may come back without its data: provisions again, until that succeeds or `signal` aborts. */
  async #restore(link: Link, signal: AbortSignal): Promise<void> {
    for (let failures = 1; !(await this.#provisioned(link)); failures += 1) {
      await pause(backoff(failures, CONNECT_BACKOFF), signal);
      if (signal.aborted) return;
    }
    if (!signal.aborted) this.#setStatus('connected');
  }

  async #provisioned({ connection, manager }: Link): Promise<boolean> {
    if (this.options.provision === false) return true;
    try {
      await provision(connection, manager, this.names, this.settings);
      return true;
    } catch (error) {
      this.options.logger.warn({ err: error }, 'Provisioning after a reconnection failed.');
      return false;
    }
  }

  /** The server's limit; the last known while it is away, when the connection knows none. */
  #maxPayload(): number {
    const { connection } = this.link;
    this.#lastMaxPayload = connection.info?.max_payload ?? this.#lastMaxPayload;
    return this.#lastMaxPayload;
  }

  #setStatus(status: BusStatus): void {
    if (this.#status === status || this.#status === 'closed') return;
    this.#status = status;
    this.options.logger.info({ status }, 'Bus status changed.');
    for (const listener of this.#listeners) listener(status);
  }
}
