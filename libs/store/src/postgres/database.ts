import pg from 'pg';
import type { StoreSettings } from '../store-settings.js';
import { StoreUnavailable } from '../store-unavailable.js';

/** How long a statement may take; the server stops it first, the client stops waiting soon after. */
const STATEMENT_TIMEOUT_MS = 8_000;
const QUERY_TIMEOUT_MS = 10_000;

/**
 * SQLSTATE classes and codes that say "not now" rather than "not so": connection, a transaction that lost against
 * another one, resources, operator intervention, and a schema that has not been created yet.
 */
const UNAVAILABLE = /^(?:08|40|53|57)|^(?:42P01|42883|3F000)$/;

/** Connections of one process. */
const MAX_CONNECTIONS = 10;

/** How long opening a connection may take. */
const CONNECT_TIMEOUT_MS = 2_000;

/** Something that runs one parameterised statement. */
export interface Queryable {
  rows<R extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<R[]>;
  /** Number of rows the statement changed. */
  execute(sql: string, values?: readonly unknown[]): Promise<number>;
}

/** A pool that connects when it is first asked, and tells an absent server from a wrong statement. */
export class Database implements Queryable {
  readonly #pool: pg.Pool;

  constructor(settings: StoreSettings) {
    this.#pool = new pg.Pool({
      connectionString: settings.DATABASE_URL,
      max: MAX_CONNECTIONS,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      query_timeout: QUERY_TIMEOUT_MS,
      idle_in_transaction_session_timeout: QUERY_TIMEOUT_MS,
      application_name: 'workflow-builder',
    });
    // An idle connection that breaks is the pool's to replace; the next statement reports what is wrong.
    this.#pool.on('error', ignore);
  }

  rows<R extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<R[]> {
    return queryable(this.#pool).rows(sql, values);
  }

  execute(sql: string, values?: readonly unknown[]): Promise<number> {
    return queryable(this.#pool).execute(sql, values);
  }

  /** Runs `work` in one transaction; it commits when `work` resolves. */
  async transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T> {
    const client = await answered(() => this.#pool.connect());
    // The pool listens to idle connections alone; one that breaks between two statements would end the process.
    client.on('error', ignore);
    const transaction = queryable(client);
    let broken: unknown;
    try {
      await transaction.execute('begin');
      const result = await work(transaction);
      await transaction.execute('commit');
      return result;
    } catch (error) {
      await transaction.execute('rollback').catch((failure: unknown) => {
        broken = failure;
      });
      throw error;
    } finally {
      // A connection whose transaction cannot be ended must not go back into the pool.
      client.off('error', ignore);
      client.release(broken !== undefined);
    }
  }

  async close(): Promise<void> {
    if (!this.#pool.ended) await this.#pool.end();
  }
}

function ignore(): void {}

function queryable(connection: pg.Pool | pg.PoolClient): Queryable {
  return {
    rows: async <R extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
      (await answered(() => connection.query<R>(sql, [...values]))).rows,
    execute: async (sql, values = []) => (await answered(() => connection.query(sql, [...values]))).rowCount ?? 0,
  };
}

/** PostgreSQL's own refusals pass, unless they mean "not now"; whatever else goes wrong, it did not answer. */
async function answered<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refused = error instanceof pg.DatabaseError && error.code !== undefined && !UNAVAILABLE.test(error.code);
    throw refused ? error : new StoreUnavailable(error);
  }
}
