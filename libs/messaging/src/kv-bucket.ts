import { DiscardPolicy, JetStreamApiCodes, JetStreamApiError } from '@nats-io/jetstream';
import { Kvm, type KV } from '@nats-io/kv';
import type { Bus } from './bus.js';
import { BusUnavailable } from './errors.js';
import { isTransient } from './transient.js';

export interface KvBucketSpec {
  /** Without the deployment's prefix. */
  readonly name: string;
  /** How long an entry is kept, milliseconds. */
  readonly ttlMs: number;
  /** A bucket that holds as much forgets its oldest entries. Default: it keeps all. */
  readonly maxBytes?: number;
}

/** The entry is not what the write expected; the second is what a cluster says. */
const wrongLastSequence = [JetStreamApiCodes.StreamWrongLastSequence, JetStreamApiCodes.StreamWrongLastSequenceUnknown];

/** A bucket of JetStream KV that keeps the last value under each key, opened at the first use that meets a bus. */
export class KvBucket {
  #bucket: Promise<KV> | undefined;

  constructor(
    private readonly bus: Bus,
    private readonly spec: KvBucketSpec,
  ) {}

  /**
   * Works with the bucket. A failure forgets it: a server that comes back without its data gets it again.
   * @throws BusUnavailable while the bus is away, or goes away
   */
  async with<T>(work: (bucket: KV) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open());
    } catch (error) {
      if (!isTransient(error) && !hasCode(error, JetStreamApiCodes.StreamNotFound)) throw error;
      this.#bucket = undefined;
      throw error instanceof BusUnavailable
        ? error
        : new BusUnavailable(`The bucket ${this.spec.name} cannot be reached.`, { cause: error });
    }
  }

  /** A failed try is forgotten. */
  async #open(): Promise<KV> {
    if (!this.bus.isConnected()) throw new BusUnavailable('There is no connection to the bus.');
    this.#bucket ??= this.#create().catch((error: unknown) => {
      this.#bucket = undefined;
      throw error;
    });
    return this.#bucket;
  }

  async #create(): Promise<KV> {
    const { bus, spec } = this;
    const { name, ttlMs, maxBytes } = spec;
    const bounds = { ttl: ttlMs, ...(maxBytes !== undefined && { max_bytes: maxBytes }) };
    const bucket = await new Kvm(bus.jetstream).create(bus.names.bucket(name), { history: 1, ...bounds });
    if (maxBytes !== undefined) {
      const { streamInfo } = await bucket.status();
      // A full KV bucket refuses what is new.
      await bus.manager.streams.update(streamInfo.config.name, { discard: DiscardPolicy.Old });
    }
    return bucket;
  }
}

/** Whether a write took place; false when another came first, so that the entry is not what the write expected. */
export async function unlessOvertaken(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (wrongLastSequence.some((code) => hasCode(error, code))) return false;
    throw error;
  }
}

function hasCode(error: unknown, code: number): boolean {
  return error instanceof JetStreamApiError && error.code === code;
}
