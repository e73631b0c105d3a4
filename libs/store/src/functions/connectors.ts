import type { Connector, ConnectorChange, Connectors, StoredSecret } from '../connectors.js';
import type { Page, PageRequest } from '../page.js';
import type { NamedRef } from '../projects.js';
import type { SealedSecret } from '../secrets/sealed-secret.js';
import type { Written } from '../written.js';
import type { SqlFunctions } from './sql-functions.js';
import { dates, ended, listArguments, pageOf, type Wire, type WireWritten, written } from './wire.js';

type ConnectorRow = Wire<Connector>;

export class FunctionConnectors implements Connectors {
  constructor(private readonly functions: SqlFunctions) {}

  async create(projectId: string, connector: NamedRef & Required<ConnectorChange>): Promise<Written<Connector>> {
    const args = { p_project: projectId, p_id: connector.id, ...changeArguments(connector) };
    return written(await this.functions.call<WireWritten<ConnectorRow>>('create_connector', args), connectorOf);
  }

  async get(projectId: string, id: string): Promise<Connector | undefined> {
    const row = await this.functions.call<ConnectorRow | null>('get_connector', { p_project: projectId, p_id: id });
    return row === null ? undefined : connectorOf(row);
  }

  async list(projectId: string, page: PageRequest): Promise<Page<Connector>> {
    const args = { p_project: projectId, ...listArguments(page) };
    const rows = await this.functions.call<readonly ConnectorRow[]>('list_connectors', args);
    return pageOf(rows, page, connectorOf, ({ id }) => id);
  }

  async update(projectId: string, id: string, change: ConnectorChange, revision?: number): Promise<Written<Connector>> {
    const args = { p_project: projectId, p_id: id, p_revision: revision, ...changeArguments(change) };
    return written(await this.functions.call<WireWritten<ConnectorRow>>('update_connector', args), connectorOf);
  }

  async delete(projectId: string, id: string, revision?: number): Promise<Written<null>> {
    return ended(
      await this.functions.call('delete_connector', { p_project: projectId, p_id: id, p_revision: revision }),
    );
  }

  async secret(
    projectId: string,
    id: string,
  ): Promise<{ readonly kind: string; readonly secret: SealedSecret } | undefined> {
    type Row = { readonly kind: string; readonly secret: SealedSecret };
    const row = await this.functions.call<Row | null>('get_connector_secret', { p_project: projectId, p_id: id });
    return row ?? undefined;
  }

  secretsToRewrap(keyId: string, limit: number): Promise<readonly StoredSecret[]> {
    return this.functions.call<readonly StoredSecret[]>('list_secrets_to_rewrap', { p_key: keyId, p_limit: limit });
  }

  rewrap(before: StoredSecret, after: Pick<SealedSecret, 'keyId' | 'wrappedKey'>): Promise<boolean> {
    return this.functions.call<boolean>('rewrap_secret', {
      p_project: before.projectId,
      p_id: before.connectorId,
      p_before: before.secret.wrappedKey,
      p_key: after.keyId,
      p_wrapped: after.wrappedKey,
    });
  }
}

function changeArguments({ name, kind, secret }: ConnectorChange): {
  readonly p_name: string;
  readonly p_kind: string;
  readonly p_secret: SealedSecret | null;
} {
  return { p_name: name, p_kind: kind, p_secret: secret ?? null };
}

function connectorOf(row: ConnectorRow): Connector {
  return { ...row, ...dates(row) };
}
