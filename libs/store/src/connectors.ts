import type { Page, PageRequest } from './page.js';
import type { NamedRef } from './projects.js';
import type { SealedSecret } from './secrets/sealed-secret.js';
import type { Revised, Written } from './written.js';

/** A server that activities of a project may use, by the id that documents name. Its secret is not part of it. */
export interface Connector extends NamedRef, Revised {
  readonly projectId: string;
  readonly kind: string;
}

export interface ConnectorChange {
  readonly name: string;
  readonly kind: string;
  /** Absent: what was there stays. */
  readonly secret?: SealedSecret;
}

/** A secret with what it belongs to. */
export interface StoredSecret {
  readonly projectId: string;
  readonly connectorId: string;
  readonly secret: SealedSecret;
}

/** Connectors of a project, ordered by id. Secrets come in sealed and go out to the platform alone. */
export interface Connectors {
  create(projectId: string, connector: NamedRef & Required<ConnectorChange>): Promise<Written<Connector>>;
  get(projectId: string, id: string): Promise<Connector | undefined>;
  list(projectId: string, page: PageRequest): Promise<Page<Connector>>;
  /** Any revision will do where none is given. */
  update(projectId: string, id: string, change: ConnectorChange, revision?: number): Promise<Written<Connector>>;
  delete(projectId: string, id: string, revision?: number): Promise<Written<null>>;
  /** For the platform. */
  secret(projectId: string, id: string): Promise<{ readonly kind: string; readonly secret: SealedSecret } | undefined>;
  /** At most `limit` secrets whose data key another master key than this one wraps. For the platform. */
  secretsToRewrap(keyId: string, limit: number): Promise<readonly StoredSecret[]>;
  /** Swaps the wrapped data key, unless the secret is another by now: false. For the platform. */
  rewrap(before: StoredSecret, after: Pick<SealedSecret, 'keyId' | 'wrappedKey'>): Promise<boolean>;
}
