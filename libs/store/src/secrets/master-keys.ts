/** A data key as a master key wraps it. */
export interface WrappedKey {
  readonly keyId: string;
  readonly wrappedKey: string;
}

/** Where master keys live: the environment, or a key management service. They never leave it. */
export interface MasterKeys {
  /** Id of the key that wraps from now on. */
  readonly currentKeyId: string;
  /** Wraps 32 bytes under the current key. */
  wrap(dataKey: Uint8Array): Promise<WrappedKey>;
  /** The data key again. Rejects with `SecretUnreadable` when the key is not known, or is not the one that wrapped it. */
  unwrap(wrapped: WrappedKey): Promise<Uint8Array>;
}
