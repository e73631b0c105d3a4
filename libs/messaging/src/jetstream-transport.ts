import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { type ConsumerName, type ConsumerSpec, consumers } from '@workflow-builder/contracts';
import { AdvisoryTask } from './advisories.js';
import type { Bus } from './bus.js';
import { ConsumerRunner } from './consumer-runner.js';
import { DeadLetterWriter } from './dead-letter-writer.js';
import { DtoValidator } from './dto-validator.js';
import { BusUnavailable } from './errors.js';
import { EventPublisher } from './event-publisher.js';
import { EventTask } from './event-task.js';
import { Isolation } from './isolation.js';
import type { Logger, MessagingMetrics } from './ports.js';
import { ADVISORY_CONSUMER } from './provisioning.js';
import { RequestServer } from './request-server.js';
import type { TransportSettings } from './settings.js';

const LAG_SAMPLE_MS = 5_000;

export interface JetStreamTransportOptions {
  readonly bus: Bus;
  /** Consumers of the topology that this process works for; none for a service that only answers requests. */
  readonly consumers: readonly ConsumerName[];
  readonly settings: TransportSettings;
  readonly metrics: MessagingMetrics;
}

/**
 * Nest transport on JetStream. `@EventPattern(Subject.X)` handlers get the events of the named consumers and return a
 * `StageResult` or nothing; `@MessagePattern(RequestSubject.X)` handlers answer core requests. Starts without a bus and
 * begins its work once there is one. Leaves the connection to its owner: drain the bus after closing.
 */
export class JetStreamTransport extends Server implements CustomTransportStrategy {
  readonly #options: JetStreamTransportOptions;
  readonly #log: Logger;
  readonly #isolation: Isolation;
  readonly #requests: RequestServer;
  readonly #runners: ConsumerRunner[] = [];
  #lagTimer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: JetStreamTransportOptions) {
    super();
    this.#options = options;
    this.#log = options.bus.options.logger;
    this.#isolation = new Isolation(() => {
      for (const runner of this.#runners) runner.recall();
    });
    this.#requests = new RequestServer(options.bus, options.bus.options.service);
  }

  /** Calls back at once; the error is a consumer's subject without handler. */
  override listen(callback: (error?: unknown) => void): void {
    try {
      const served = this.#options.consumers.map((name) => this.#served(name));
      this.#options.bus.whenLinked(() => {
        if (!this.#closed) this.#start(served);
      });
      callback();
    } catch (error) {
      callback(error);
    }
  }

  /** Ends within `DRAIN_DEADLINE_MS`: running handlers finish, what has not begun goes back to the stream. */
  override async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#lagTimer);
    const { DRAIN_DEADLINE_MS } = this.#options.settings;
    await Promise.all([...this.#runners, this.#requests].map((part) => part.stop(DRAIN_DEADLINE_MS)));
    if (this.#options.bus.isConnected()) await this.#options.bus.connection.flush();
  }

  override on(): never {
    throw new Error('Listen to the status of the bus instead.');
  }

  override unwrap(): never {
    throw new Error('Use the bus instead.');
  }

  #start(served: readonly ServedConsumer[]): void {
    const { bus, metrics, settings } = this.#options;
    const backoff = { baseMs: settings.RETRY_BASE_MS, maxMs: settings.RETRY_MAX_MS };
    const events = new EventPublisher(bus);
    const deadLetters = new DeadLetterWriter(bus, events, metrics);
    const validator = new DtoValidator();
    for (const { consumer, handlers } of served) {
      const policy = { ...backoff, maxTries: consumer.maxTries ?? bus.settings.MAX_TRIES };
      const task = new EventTask({ bus, consumer, handlers, events, validator, deadLetters, metrics, policy });
      this.#run(consumer.durable, settings.CONCURRENCY, this.#isolation, (message) => task.run(message));
    }
    const advisories = new AdvisoryTask(bus, deadLetters, backoff);
    // The server redelivers advisories, not what they are about: none of them is suspect.
    this.#run(ADVISORY_CONSUMER, 1, new Isolation(() => undefined), (message) => advisories.run(message));
    for (const [subject, handler] of this.messageHandlers) {
      if (handler.isEventHandler !== true) this.#requests.serve(subject, handler);
    }
    this.#lagTimer = setInterval(() => void this.#sampleLag(served), LAG_SAMPLE_MS).unref();
  }

  #run(
    durable: string,
    concurrency: number,
    isolation: Isolation,
    handle: ConstructorParameters<typeof ConsumerRunner>[0]['handle'],
  ): void {
    const { bus } = this.#options;
    const consumer = (): ReturnType<Bus['consumer']> => {
      if (!bus.isConnected()) throw new BusUnavailable('The bus is away.');
      return bus.consumer(durable);
    };
    const runner = new ConsumerRunner({
      consumer,
      concurrency,
      ackWaitMs: bus.settings.ACK_WAIT_MS,
      isolation,
      logger: this.#log,
      handle,
    });
    this.#runners.push(runner);
    runner.start();
  }

  #served(name: ConsumerName): ServedConsumer {
    const consumer = consumers.find((spec) => spec.durable === name);
    if (!consumer) throw new RangeError(`The topology has no consumer ${name}.`);
    const handlers = new Map<string, MessageHandler>();
    for (const subject of consumer.subjects) {
      const handler = this.messageHandlers.get(subject);
      if (handler?.isEventHandler !== true)
        throw new Error(`Consumer ${name} gets ${subject}, for which there is no @EventPattern.`);
      handlers.set(subject, handler);
    }
    return { consumer, handlers };
  }

  async #sampleLag(served: readonly ServedConsumer[]): Promise<void> {
    const { bus, metrics } = this.#options;
    try {
      for (const { consumer } of served) {
        const info = await bus.manager.consumers.info(bus.names.stream(consumer.stream), consumer.durable);
        metrics.lag(consumer.durable, info.num_pending);
      }
    } catch {
      // The next sample will do; that the bus is away shows elsewhere.
    }
  }
}

interface ServedConsumer {
  readonly consumer: ConsumerSpec;
  readonly handlers: ReadonlyMap<string, MessageHandler>;
}
