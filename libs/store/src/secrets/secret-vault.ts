import { randomBytes } from 'node:crypto';
import type { Connectors } from '../connectors.js';
import { decrypt, encrypt } from './aes.js';
import type { MasterKeys } from './master-keys.js';
import type { SealedSecret } from './sealed-secret.js';
import { Secret } from './secret.js';
import { SecretUnreadable } from './secret-unreadable.js';

const DATA_KEY_BYTES = 32;
const REWRAP_BATCH = 100;

/** The connector that a secret belongs to; sealed for one it opens for no other. */
export interface SecretOwner {
  readonly projectId: string;
  readonly connectorId: string;
}

/** Envelope encryption of connectors' secrets: a data key for each, which a master key wraps. */
export class SecretVault {
  constructor(private readonly masterKeys: MasterKeys) {}

  async seal(secret: Secret, owner: SecretOwner): Promise<SealedSecret> {
    const dataKey = randomBytes(DATA_KEY_BYTES);
    const wrapped = await this.masterKeys.wrap(dataKey);
    return { ...wrapped, ciphertext: encrypt(dataKey, Buffer.from(secret.reveal()), contextOf(owner)) };
  }

  /** Rejects with `SecretUnreadable` when the master key is not known, or the secret was sealed for another connector. */
  async open(sealed: SealedSecret, owner: SecretOwner): Promise<Secret> {
    const dataKey = await this.masterKeys.unwrap(sealed);
    try {
      return new Secret(Buffer.from(decrypt(dataKey, sealed.ciphertext, contextOf(owner))).toString());
    } catch {
      throw new SecretUnreadable(sealed.keyId);
    }
  }

  /**
   * Brings every secret under the current master key, and tells how many it was; afterwards the keys before it may be
   * forgotten. The secrets themselves stay encrypted as they are.
   */
  async rotate(connectors: Connectors): Promise<number> {
    for (let rotated = 0; ;) {
      const batch = await connectors.secretsToRewrap(this.masterKeys.currentKeyId, REWRAP_BATCH);
      if (batch.length === 0) return rotated;
      for (const stored of batch) {
        const after = await this.masterKeys.wrap(await this.masterKeys.unwrap(stored.secret));
        if (await connectors.rewrap(stored, after)) rotated += 1;
      }
    }
  }
}

function contextOf({ projectId, connectorId }: SecretOwner): string {
  return JSON.stringify([projectId, connectorId]);
}
