import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, testDatabase, type TestDatabase } from '@workflow-builder/testing';
import { StoreUnavailable } from '../store-unavailable.js';
import { Database, type Queryable } from './database.js';

const BACKEND = 'select pg_backend_pid() as pid';
const IS_CONNECTED = 'select 1 from pg_stat_activity where pid = $1';

describe('a connection that the server ends', () => {
  let testbed: TestDatabase;
  let database: Database;
  let admin: Database;

  beforeAll(async () => {
    testbed = await testDatabase();
    [database, admin] = [new Database({ DATABASE_URL: testbed.url }), new Database({ DATABASE_URL: testbed.url })];
  });

  afterAll(async () => {
    await Promise.all([database.close(), admin.close()]);
    await testbed.drop();
  });

  const end = async (connection: Queryable): Promise<void> => {
    const [backend] = await connection.rows<{ pid: number }>(BACKEND);
    await admin.execute('select pg_terminate_backend($1)', [backend?.pid]);
    await eventually(async () => expect(await admin.rows(IS_CONNECTED, [backend?.pid])).toEqual([]));
  };

  it('in a transaction, between two statements, makes the transaction fail and nothing else', async () => {
    const cutOff = database.transaction(async (transaction) => {
      await end(transaction);
      await transaction.execute('select 1');
    });
    await expect(cutOff).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(database.transaction((transaction) => transaction.execute('select 1'))).resolves.toBe(1);
  });

  it('while it is idle, is replaced', async () => {
    await end(database);
    await eventually(async () => expect(await database.execute('select 1')).toBe(1), { timeoutMs: 30_000 });
  });
});
