import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { Client as TemporalClient, Connection } from '@temporalio/client';
import { Client } from 'pg';
import {
  eventually,
  startPrivateNats,
  startPrivatePostgres,
  startPrivateTemporal,
  testDatabase,
  testNats,
  testTemporal,
  type PrivateNats,
} from './index.js';

describe('the NATS server of the run', () => {
  it('serves JetStream, and gives every caller a prefix of its own', async () => {
    const { url, prefix } = testNats();
    const connection = await connect({ servers: url });
    const streams = await (await jetstreamManager(connection)).streams.list().next();
    await connection.close();

    expect(Array.isArray(streams)).toBe(true);
    expect(prefix).toMatch(/^t[0-9a-f]{8}\.$/);
    expect(testNats().prefix).not.toBe(prefix);
  });
});

describe('the PostgreSQL server of the run', () => {
  it('gives every caller an empty database and drops it while someone is connected', async () => {
    const database = await testDatabase();
    const client = new Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('CREATE TABLE kept (id int)');

    const other = await testDatabase();
    const otherClient = new Client({ connectionString: other.url });
    await otherClient.connect();
    const tables = await otherClient.query("SELECT 1 FROM information_schema.tables WHERE table_name = 'kept'");
    await otherClient.end();
    await Promise.all([database.drop(), other.drop()]);

    expect(tables.rowCount).toBe(0);
    await expect(new Client({ connectionString: database.url }).connect()).rejects.toMatchObject({ code: '3D000' });
  });
});

describe('the Temporal server of the run', () => {
  it('serves the default namespace', async () => {
    const temporal = testTemporal();
    const connection = await temporal.connect();
    const description = await connection.workflowService.describeNamespace({ namespace: temporal.namespace });
    await connection.close();

    expect(description.namespaceInfo?.name).toBe('default');
  });
});

describe('a private NATS server', () => {
  let nats: PrivateNats;
  let connection: NatsConnection;

  beforeAll(async () => {
    nats = await startPrivateNats({ maxPayloadBytes: 65_536 });
    connection = await connect({ servers: nats.url, maxReconnectAttempts: -1, reconnectTimeWait: 50 });
  });

  afterAll(async () => {
    await connection.close();
    await nats.close();
  });

  it('limits messages as asked', () => {
    expect(connection.info?.max_payload).toBe(65_536);
  });

  it('keeps what it acknowledged over a crash', async () => {
    const manager = await jetstreamManager(connection);
    await manager.streams.add({ name: 'kept', subjects: ['kept'] });
    await jetstream(connection).publish('kept', 'one');

    await nats.kill();
    await nats.start();
    const again = await connect({ servers: nats.url });
    const info = await (await jetstreamManager(again)).streams.info('kept');
    await again.close();

    expect(info.state.messages).toBe(1);
  });
});

describe('a private PostgreSQL server', () => {
  it('keeps what was committed over a crash, on the same address', async () => {
    const postgres = await startPrivatePostgres();
    const client = new Client({ connectionString: postgres.url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('CREATE TABLE kept (id int)');

    await postgres.kill();
    // Its other processes notice some moments later that it is gone.
    await eventually(() => expect(client.query('SELECT 1')).rejects.toThrow());
    await postgres.start();
    const again = new Client({ connectionString: postgres.url });
    await again.connect();
    const rows = await again.query('SELECT * FROM kept');
    await again.end();
    await postgres.close();

    expect(rows.rowCount).toBe(0);
  });
});

describe('a private Temporal server', () => {
  it('keeps executions over a crash, on the same address', async () => {
    const temporal = await startPrivateTemporal();
    const connection = await Connection.connect({ address: temporal.address, connectTimeout: '10s' });
    const { workflow } = new TemporalClient({ connection });
    await workflow.start('kept', { taskQueue: 'nobody', workflowId: 'kept' });

    await temporal.kill();
    await temporal.start();
    const { status } = await eventually(() => workflow.getHandle('kept').describe(), { timeoutMs: 30_000 });
    await connection.close();
    await temporal.close();

    expect(status.name).toBe('RUNNING');
  });
});
