/** A secret under envelope encryption; its parts are text that is safe to store. */
export interface SealedSecret {
  /** The master key that wraps the data key. */
  readonly keyId: string;
  /** The secret's own data key as the master key wraps it. */
  readonly wrappedKey: string;
  /** The secret under its data key: AES-256-GCM, base64 of nonce, tag and ciphertext. */
  readonly ciphertext: string;
}
