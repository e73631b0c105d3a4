import { decrypt, encrypt } from './aes.js';
import type { MasterKeys, WrappedKey } from './master-keys.js';
import { SecretUnreadable } from './secret-unreadable.js';

const KEY_BYTES = 32;
const ENTRY = /^(?<id>[A-Za-z0-9_-]{1,64}):(?<key>[A-Za-z0-9+/]{43}=)$/;

/** Master keys from the text of a setting: `id:base64`, by commas. The first one wraps; all of them unwrap. */
export class EnvironmentKeys implements MasterKeys {
  readonly currentKeyId: string;
  readonly #current: Uint8Array;
  readonly #keys: ReadonlyMap<string, Uint8Array>;

  /** @throws TypeError when the text is of another form; it does not say what the text was */
  constructor(text: string) {
    const entries = text.split(',').map(entryOf);
    const [first] = entries;
    if (first === undefined) throw new TypeError('There is no master key.');
    [this.currentKeyId, this.#current] = first;
    this.#keys = new Map(entries);
  }

  wrap(dataKey: Uint8Array): Promise<WrappedKey> {
    const keyId = this.currentKeyId;
    return Promise.resolve({ keyId, wrappedKey: encrypt(this.#current, dataKey, keyId) });
  }

  unwrap(wrapped: WrappedKey): Promise<Uint8Array> {
    return Promise.resolve().then(() => this.#unwrapped(wrapped));
  }

  #unwrapped({ keyId, wrappedKey }: WrappedKey): Uint8Array {
    const key = this.#keys.get(keyId);
    if (key === undefined) throw new SecretUnreadable(keyId);
    try {
      return decrypt(key, wrappedKey, keyId);
    } catch {
      throw new SecretUnreadable(keyId);
    }
  }
}

function entryOf(text: string): readonly [string, Uint8Array] {
  const { id, key } = ENTRY.exec(text.trim())?.groups ?? {};
  const bytes = Buffer.from(key ?? '', 'base64');
  if (id === undefined || bytes.length !== KEY_BYTES) throw new TypeError('A master key is id:base64 of 32 bytes.');
  return [id, bytes];
}
