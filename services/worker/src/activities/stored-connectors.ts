import { type Connector, type Connectors } from '@workflow-builder/components/activities';
import type { SecretVault, Store } from '@workflow-builder/store';

/** Where the connectors of projects are kept, and what opens their secrets. */
export interface ConnectorStore {
  readonly connectors: Pick<Store['connectors'], 'secret'>;
  readonly vault: SecretVault;
}

/**
 * The connectors of one project: what the settings grant it, which needs no store, and else its own. One whose kind no
 * activity knows is none. Rejects as the store and the vault do; then the activity is tried again.
 */
export function projectConnectors(
  projectId: string,
  granted: Connectors,
  { connectors, vault }: ConnectorStore,
): Connectors {
  return async (id) => {
    const known = await granted(id);
    if (known !== undefined) return known;
    const stored = await connectors.secret(projectId, id);
    if (stored === undefined) return undefined;
    const secret = await vault.open(stored.secret, { projectId, connectorId: id });
    return connectorOf(stored.kind, secret.reveal());
  };
}

function connectorOf(kind: string, url: string): Connector | undefined {
  return kind === 'postgresql' || kind === 'redis' ? { kind, url } : undefined;
}
