import { failure } from './attempt.js';
import type { JsonValue } from './json.js';
import { isJsonObject } from './json-values.js';

/** A server that the host has credentials for; the URL holds them. */
export type Connector = { kind: 'postgresql'; url: string } | { kind: 'redis'; url: string };

/** Gives the connector of an id, at once or later; undefined for an id that the project has none of. */
export type Connectors = (id: string) => Connector | undefined | Promise<Connector | undefined>;

/**
 * Rejects with ApplicationFailure, non-retryable: `CONNECTOR_UNKNOWN`, also where the connector is of another kind, and
 * `CONNECTOR_INVALID` where its URL is none, which parsers would show in their errors.
 */
export async function connectorUrl(connectors: Connectors, id: string, kind: Connector['kind']): Promise<string> {
  const connector = await connectors(id);
  if (connector?.kind !== kind) {
    throw failure('CONNECTOR_UNKNOWN', `There is no ${kind} connector ${id}.`, { isFinal: true });
  }
  if (URL.canParse(connector.url)) return connector.url;
  throw failure('CONNECTOR_INVALID', `The URL of the connector ${id} is not valid.`, { isFinal: true });
}

/** What JSON such as `{"id": {"kind": "redis", "url": "redis://…"}}` declares. @throws TypeError when it is of another form */
export function connectorsOf(declared: JsonValue): Connectors {
  if (!isJsonObject(declared)) throw new TypeError('CONNECTORS is not a JSON object.');
  const byId = new Map(Object.entries(declared).map(([id, value]) => [id, connectorOf(id, value)]));
  return (id) => byId.get(id);
}

function connectorOf(id: string, value: JsonValue | undefined): Connector {
  const { kind, url } = isJsonObject(value) ? value : {};
  if (typeof url === 'string' && (kind === 'postgresql' || kind === 'redis')) return { kind, url };
  throw new TypeError(`CONNECTORS: "${id}" needs a kind, postgresql or redis, and a url.`);
}
