import { readdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase } from '@workflow-builder/testing';
import pg from 'pg';
import { type Store, StoreUnavailable } from '../index.js';
import { storeContract } from '../store.contract.js';
import { Database } from './database.js';
import { openPostgresStore } from './open-postgres-store.js';

const DEADLINE_MS = 10_000;

const open = (url: string): Store => openPostgresStore({ DATABASE_URL: url });

describe('store on PostgreSQL', () => {
  storeContract({
    open: async () => {
      const store = open((await testDatabase()).url);
      await store.migrate();
      return store;
    },
    userOf: (id) => ({ kind: 'user', id, accessToken: 'of no use here' }),
  });
});

describe('schema on PostgreSQL', () => {
  let client: pg.Client;
  let url: string;

  beforeAll(async () => {
    url = (await testDatabase()).url;
    const stores = Array.from({ length: 3 }, () => open(url));
    await Promise.all(stores.map((store) => store.migrate()));
    await Promise.all(stores.map((store) => store.close()));
    client = new pg.Client(url);
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
  });

  it('notes each migration once where the supabase CLI looks for it, also when several migrate at once', async () => {
    const { rows } = await client.query<{ version: string; name: string; statements: string[] }>(
      'select version, name, statements from supabase_migrations.schema_migrations order by version',
    );
    const files = await readdir(new URL('../../../../supabase/migrations/', import.meta.url));
    expect(rows.map(({ version, name }) => `${version}_${name}.sql`)).toEqual(files.sort());
    expect(rows.every(({ statements }) => statements.length === 1)).toBe(true);
  });

  it('guards every table by row-level security', async () => {
    const { rows } = await client.query<{ relname: string }>(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity`,
    );
    expect(rows).toEqual([]);
  });

  it('opens to users no function but those that are theirs', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select proname as name from pg_proc where pronamespace = 'public'::regnamespace
         and (has_function_privilege('authenticated', oid, 'execute') or has_function_privilege('anon', oid, 'execute'))
       order by name`,
    );
    const kinds = ['project', 'service', 'workflow', 'connector'];
    expect(rows.map(({ name }) => name)).toEqual(
      [
        ...kinds.flatMap((kind) => [`create_${kind}`, `get_${kind}`, `update_${kind}`, `delete_${kind}`]),
        ...kinds.map((kind) => `list_${kind}s`),
        ...['get_component', 'list_components', 'get_workflow_revision'],
        ...['list_members', 'set_member', 'list_audit_records'],
      ].sort(),
    );
  });

  it('refuses to change what is immutable', async () => {
    await client.query(`insert into artifacts (hash, bytes) values (encode(sha256('a'), 'hex'), 'a')`);
    await expect(client.query('update artifacts set created_at = now()')).rejects.toMatchObject({ code: '23000' });
  });

  it('refuses bytes under a hash that is not theirs', async () => {
    const wrong = client.query(`insert into artifacts (hash, bytes) values (repeat('0', 64), 'a')`);
    await expect(wrong).rejects.toMatchObject({ constraint: 'artifacts_hash_is_of_bytes' });
  });
});

describe('an absent store', () => {
  let store: Store | undefined;
  let silent: Server | undefined;

  afterEach(async () => {
    await store?.close();
    silent?.close();
  });

  it('is unavailable when nobody listens', async () => {
    store = open('postgres://postgres:postgres@localhost:1/postgres');
    await expect(store.ping()).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.migrate()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('is unavailable within the deadline when it does not answer', async () => {
    const server = createServer();
    silent = server;
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    store = open(`postgres://postgres@127.0.0.1:${port}/postgres`);
    const startedAt = Date.now();
    await expect(store.ping()).rejects.toBeInstanceOf(StoreUnavailable);
    expect(Date.now() - startedAt).toBeLessThan(DEADLINE_MS);
  });

  it.each(['40001', '40P01'])('is unavailable for a transaction that lost against another: %s', async (code) => {
    const database = new Database({ DATABASE_URL: (await testDatabase()).url });
    const lost = database.execute(`do $$ begin raise exception using errcode = '${code}'; end $$`);
    await expect(lost).rejects.toBeInstanceOf(StoreUnavailable);
    await database.close();
  });

  it('is unavailable before its schema exists, and answers once it does', async () => {
    store = open((await testDatabase()).url);
    await expect(store.projects.get('p')).rejects.toBeInstanceOf(StoreUnavailable);
    await store.migrate();
    expect(await store.projects.get('p')).toBeUndefined();
  });
});
