/** Bytes under the hash of their content: generated code and bundles. */
export interface Artifacts {
  /** Stores the bytes once and returns their SHA-256, hexadecimal. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes with this hash; their hash is right, or they are not returned. */
  get(hash: string): Promise<Uint8Array | undefined>;
  /** Hash of the bundle that was made of these sources. */
  findBundle(sourceKey: string): Promise<string | undefined>;
  /** Notes what was made of these sources. The first one stays; its hash is returned. */
  noteBundle(sourceKey: string, hash: string): Promise<string>;
}
