import { createHash } from 'node:crypto';
import { JetStreamApiCodes } from '@nats-io/jetstream';
import type { ObjectStore } from '@nats-io/obj';
import { PayloadMissing } from './errors.js';
import { hasCode } from './provisioning.js';

/** Stored again when older than this, so that no message refers to a payload about to expire. */
const REFRESH_AFTER_MS = 24 * 3_600_000;

/** Bodies too large for a message or a KV value, kept 48 hours under the SHA-256 of their bytes. */
export class PayloadStore {
  readonly #objects: () => ObjectStore;

  /** @param objects the bucket; may throw `BusUnavailable` */
  constructor(objects: () => ObjectStore) {
    this.#objects = objects;
  }

  /** Stores `bytes` unless they are there already, and returns their reference (64 hexadecimal digits). */
  async put(bytes: Uint8Array): Promise<string> {
    const ref = createHash('sha256').update(bytes).digest('hex');
    const known = await this.#objects().info(ref);
    if (!known || known.deleted || Date.now() - Date.parse(known.mtime) > REFRESH_AFTER_MS) {
      await this.#objects().putBlob({ name: ref }, bytes);
    }
    return ref;
  }

  /** @throws PayloadMissing if there is none, or no longer */
  async get(ref: string): Promise<Uint8Array> {
    if (ref === '') throw new PayloadMissing(ref);
    const bytes = await this.#objects().getBlob(ref).catch(absentAsNull);
    if (!bytes) throw new PayloadMissing(ref);
    return bytes;
  }
}

function absentAsNull(error: unknown): null {
  if (hasCode(error, JetStreamApiCodes.NoMessageFound)) return null;
  throw error;
}
