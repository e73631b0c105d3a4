import { Client, Connection } from '@temporalio/client';
import { temporalConnectionOptions } from './connection-options.js';
import type { TemporalSettings } from './temporal-settings.js';
import { meansUnavailable, TemporalUnavailable } from './temporal-unavailable.js';

const CONNECT_TIMEOUT_MS = 3_000;
const CALL_DEADLINE_MS = 10_000;

/** Pause between two tries to connect again, at most; gRPC's own is two minutes, in which a server that is back would count as away. */
const RECONNECT_MAX_MS = 2_000;

/** A client of Temporal that connects when it is first needed, so a service starts while Temporal is away. */
export class Temporal {
  #connecting: Promise<Connection> | undefined;

  constructor(private readonly settings: TemporalSettings) {}

  get namespace(): string {
    return this.settings.TEMPORAL_NAMESPACE;
  }

  /**
   * Runs calls under a deadline, default 10 s. Rejects with {@link TemporalUnavailable} when Temporal does not answer,
   * and with what the SDK throws when it refuses.
   */
  async call<T>(work: (client: Client) => Promise<T>, deadlineMs = CALL_DEADLINE_MS): Promise<T> {
    const connection = await this.#connection();
    const client = new Client({ connection, namespace: this.namespace });
    try {
      return await connection.withDeadline(Date.now() + deadlineMs, () => work(client));
    } catch (error) {
      throw meansUnavailable(error) ? new TemporalUnavailable(error) : error;
    }
  }

  /** Resolves when Temporal answers. */
  async ping(): Promise<void> {
    await this.call((client) => client.workflowService.getSystemInfo({}), CONNECT_TIMEOUT_MS);
  }

  async close(): Promise<void> {
    const connection = await this.#connecting?.catch(() => undefined);
    this.#connecting = undefined;
    await connection?.close();
  }

  /** One connection for all; a failed attempt is forgotten, so that the next call tries again. */
  async #connection(): Promise<Connection> {
    this.#connecting ??= this.#connect();
    try {
      return await this.#connecting;
    } catch (error) {
      this.#connecting = undefined;
      throw new TemporalUnavailable(error);
    }
  }

  async #connect(): Promise<Connection> {
    return Connection.connect({
      ...(await temporalConnectionOptions(this.settings)),
      connectTimeout: CONNECT_TIMEOUT_MS,
      channelArgs: { 'grpc.max_reconnect_backoff_ms': RECONNECT_MAX_MS },
    });
  }
}
