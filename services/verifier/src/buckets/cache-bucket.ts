import { DiscardPolicy, JetStreamApiCodes, JetStreamApiError } from '@nats-io/jetstream';
import { Kvm, type KV } from '@nats-io/kv';
import { type Bus, BusUnavailable, isTransient } from '@workflow-builder/messaging';

export interface CacheBucketSpec {
  /** Without the deployment's prefix. */
  readonly name: string;
  readonly ttlMs: number;
  /** A bucket that is full forgets its oldest entries. */
  readonly maxBytes: number;
}

/** A bucket of JetStream KV whose entries may be lost: it is bounded in age and bytes, and opened at the first use. */
export class CacheBucket {
  #bucket: Promise<KV> | undefined;

  constructor(
    readonly bus: Bus,
    readonly spec: CacheBucketSpec,
  ) {}

  /** A failure forgets the bucket: a server that comes back without its data gets it again. @throws BusUnavailable */
  async with<T>(work: (bucket: KV) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open());
    } catch (error) {
      if (isTransient(error) || isGone(error)) this.#bucket = undefined;
      throw error;
    }
  }

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
    const bucket = await new Kvm(bus.jetstream).create(bus.names.bucket(spec.name), {
      history: 1,
      ttl: spec.ttlMs,
      max_bytes: spec.maxBytes,
    });
    const { streamInfo } = await bucket.status();
    // A full KV bucket refuses what is new; a cache rather forgets what is old.
    await bus.manager.streams.update(streamInfo.config.name, { discard: DiscardPolicy.Old });
    return bucket;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound;
}
