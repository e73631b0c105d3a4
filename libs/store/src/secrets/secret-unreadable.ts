/** A secret cannot be opened: its master key is not known here, or the secret is not what was sealed. */
export class SecretUnreadable extends Error {
  override readonly name = 'SecretUnreadable';
  readonly code = 'SECRET_UNREADABLE';
  readonly remedy = 'Add the master key that sealed it to CONNECTOR_KEY, or save the connector again.';

  constructor(keyId: string) {
    super(`A secret under the master key ${keyId} cannot be opened.`);
  }
}
