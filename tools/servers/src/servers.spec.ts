import { chmod, mkdtemp, rm, readdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@nats-io/transport-node';
import { Connection } from '@temporalio/client';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort, startNats, startPostgres, startPostgrest, startRedis, startTemporal } from './index.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workflow-builder-server-'));
  await chmod(folder, 0o755);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('NATS', () => {
  it('serves JetStream with the asked payload limit until it is stopped', async () => {
    const nats = await startNats({ storeDir: folder, maxPayloadBytes: 4_096 });
    const connection = await connect({ servers: nats.url });
    expect(connection.info).toMatchObject({ jetstream: true, max_payload: 4_096 });
    await connection.close();

    await nats.stop();

    await expect(connect({ servers: nats.url, reconnect: false })).rejects.toThrow();
  });
});

describe('PostgreSQL', () => {
  it('serves an initialised data folder again', async () => {
    const first = await startPostgres({ dataDir: folder });
    await query(first.url, 'CREATE TABLE kept (id int)');
    await first.stop();

    const second = await startPostgres({ dataDir: folder });
    await expect(query(second.url, 'SELECT * FROM kept')).resolves.toBe(0);
    await second.stop();

    await expect(query(second.url, 'SELECT 1')).rejects.toThrow();
  });
});

describe('PostgREST', () => {
  it('serves the schema public to whom the database grants it', async () => {
    const postgres = await startPostgres({ dataDir: folder });
    await query(
      postgres.url,
      `create role anon; create table open (id int); create table shut (id int);
      insert into open values (1); grant select on open to anon`,
    );
    const postgrest = await startPostgrest({ databaseUrl: postgres.url, jwtSecret: 's'.repeat(32), dataDir: folder });

    expect(await (await fetch(`${postgrest.url}/open`)).json()).toEqual([{ id: 1 }]);
    expect((await fetch(`${postgrest.url}/shut`)).status).toBe(401);

    await postgrest.stop();
    await postgres.stop();
    await expect(fetch(postgrest.url)).rejects.toThrow();
  });
});

describe('Redis', () => {
  it('serves until it is stopped', async () => {
    const redis = await startRedis({ dataDir: folder });
    await expect(startRedis({ dataDir: folder, port: redis.port })).rejects.toMatchObject({ code: 'PORT_TAKEN' });
    await redis.stop();

    const next = await startRedis({ dataDir: folder, port: redis.port });
    await next.stop();
  });
});

describe('Temporal', () => {
  it('serves the asked namespace, and keeps it in its file', async () => {
    const options = { dataDir: folder, dbFile: 'temporal.db', namespace: 'suite' };
    const first = await startTemporal(options);
    const id = await namespaceId(first.address);
    await first.stop();

    const second = await startTemporal(options);
    expect(await namespaceId(second.address)).toBe(id);
    await second.stop();
  });

  it('waits for no disk: it writes to the log of its file', async () => {
    const temporal = await startTemporal({ dataDir: folder, dbFile: 'temporal.db' });
    expect(await readdir(folder)).toContain('temporal.db-wal');
    await temporal.stop();
  });
});

describe('a taken port', () => {
  let other: Server;
  let port: number;

  beforeEach(async () => {
    port = await freePort();
    other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
  });

  afterEach(() => {
    other.close();
  });

  it.each([
    ['NATS_PORT', () => startNats({ storeDir: folder, port })],
    ['TEMPORAL_PORT', () => startTemporal({ dataDir: folder, port })],
    ['TEMPORAL_UI_PORT', () => startTemporal({ dataDir: folder, uiPort: port })],
    ['REDIS_PORT', () => startRedis({ dataDir: folder, port })],
    ['POSTGRES_PORT', () => startPostgres({ dataDir: folder, port })],
  ])('is refused, naming it and %s', async (setting, start) => {
    await expect(start()).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringContaining(String(port)),
      remedy: expect.stringContaining(setting),
    });
  });
});

async function query(connectionString: string, statement: string): Promise<number | null> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(statement)).rowCount;
  } finally {
    await client.end();
  }
}

async function namespaceId(address: string): Promise<string | null | undefined> {
  const connection = await Connection.connect({ address, connectTimeout: '10s' });
  const description = await connection.workflowService.describeNamespace({ namespace: 'suite' });
  await connection.close();
  return description.namespaceInfo?.id;
}
