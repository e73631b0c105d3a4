import { startPostgres } from '@workflow-builder/servers';
import { Client } from 'pg';
import { serverAddress } from './environment.js';
import { type PrivateServer, startPrivateServer } from './private-server.js';
import { uniqueName } from './unique-name.js';

/** An empty database of the caller's own on the PostgreSQL server of this run. */
export interface TestDatabase {
  readonly url: string;
  /** Removes the database, whoever is still connected. */
  drop(): Promise<void>;
}

export async function testDatabase(): Promise<TestDatabase> {
  const server = serverAddress('WB_TEST_POSTGRES_URL');
  const name = uniqueName('test_');
  await execute(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = name;
  return {
    url: url.href,
    drop: () => execute(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** A PostgreSQL server of the suite's own that keeps what it has committed over a crash. */
export interface PrivatePostgres extends PrivateServer {
  /** Of an empty database. */
  readonly url: string;
}

export async function startPrivatePostgres(): Promise<PrivatePostgres> {
  const { first, server } = await startPrivateServer((dataDir, port) =>
    startPostgres({ dataDir, ...(port !== undefined && { port }) }),
  );
  return { url: first.url, ...server };
}

async function execute(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
