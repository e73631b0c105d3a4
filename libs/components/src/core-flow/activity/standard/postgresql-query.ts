import pg from 'pg';
import { type Attempt, bounded, failure } from './attempt.js';
import { connectorUrl, type Connectors } from './connectors.js';
import { type Env, Granted } from './granted.js';
import type { JsonObject, JsonValue } from './json.js';

export type PostgresqlQueryInput = {
  connectorId: string;
  /** With `$1`, `$2`, … where parameters go. */
  query: string;
  parameters: JsonValue[];
  /** JSON Pointers of the references to granted values in `parameters`. */
  env?: string[];
};

export type PostgresqlQueryOutput = { rows: JsonObject[]; rowCount: number };

const QUERY_TIMEOUT_MS = 30_000;
const CONNECT_TIMEOUT_MS = 10_000;
const POOL_SIZE = 5;
/** Classes of errors that the same query meets again: data, integrity, access, syntax and names. */
const FINAL_CLASSES = ['22', '23', '28', '42'];
/** Classes of errors that tell of the connection, and so of what the connector holds: user and database. */
const CONNECTION_CLASSES = ['28', '3D'];
/** Types whose text is ISO 8601, or would lose by becoming a JavaScript value: date and time without zone, intervals. */
const TEXT_TYPES = [1082, 1083, 1186, 1266];
const TIMESTAMP = 1114;

/** The activity `postgresql-query`: one statement, with parameters, on a connector's database. */
export function createPostgresqlQuery(ports: { connectors: Connectors; env: Env; attempt: () => Attempt }) {
  const pools = new Map<string, pg.Pool>();
  return async function postgresqlQuery(input: PostgresqlQueryInput): Promise<PostgresqlQueryOutput> {
    const url = await connectorUrl(ports.connectors, input.connectorId, 'postgresql');
    const pool = pools.get(url) ?? openPool(url);
    pools.set(url, pool);
    const granted = new Granted(ports.env);
    const parameters = input.parameters.map((value, index) => granted.json(value, input.env, `/${String(index)}`));
    try {
      return await bounded(ports.attempt(), QUERY_TIMEOUT_MS, (signal) => query(pool, input.query, parameters, signal));
    } catch (error) {
      throw asSqlFailure(error, granted);
    }
  };
}

/** Closes its connections by itself when they are idle, and keeps no process from ending. */
function openPool(connectionString: string): pg.Pool {
  const types = new pg.TypeOverrides();
  for (const type of TEXT_TYPES) types.setTypeParser(type, (text) => text);
  types.setTypeParser(TIMESTAMP, (text) => text.replace(' ', 'T'));
  const pool = new pg.Pool({
    connectionString,
    types,
    max: POOL_SIZE,
    statement_timeout: QUERY_TIMEOUT_MS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: 10_000,
    allowExitOnIdle: true,
  });
  // An idle connection that breaks is replaced when the next query needs one.
  pool.on('error', () => undefined);
  return pool;
}

async function query(
  pool: pg.Pool,
  text: string,
  parameters: JsonValue[],
  signal: AbortSignal,
): Promise<PostgresqlQueryOutput> {
  const client = await pool.connect();
  // A connection that is given up mid-query is of no more use.
  const giveUp = (): void => {
    client.release(true);
  };
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    signal.throwIfAborted();
    const { rows, rowCount } = await client.query<Record<string, unknown>>(text, parameters);
    return { rows: rows.map(asJsonRow), rowCount: rowCount ?? rows.length };
  } finally {
    signal.removeEventListener('abort', giveUp);
    if (!signal.aborted) client.release();
  }
}

function asJsonRow(row: Record<string, unknown>): JsonObject {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asJson(value)]));
}

/** Dates as ISO 8601, bytes as base64, numbers that JSON does not have as text. */
function asJson(value: unknown): JsonValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (Buffer.isBuffer(value)) return value.toString('base64');
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value === 'bigint') return value.toString();
  return typeof value === 'object' ? asJsonRow(Object.fromEntries(Object.entries(value))) : null;
}

function asSqlFailure(error: unknown, granted: Granted): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  const { code = '', message } = error;
  const isFinal = FINAL_CLASSES.includes(code.slice(0, 2));
  const reason = CONNECTION_CLASSES.includes(code.slice(0, 2))
    ? 'the connection'
    : `the query: ${granted.redact(message)}`;
  return failure('SQL_FAILED', `The database refused ${reason} (${code}).`, { isFinal });
}
