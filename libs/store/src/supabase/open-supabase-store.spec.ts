import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase, type TestSupabase, testSupabase } from '@workflow-builder/testing';
import { openPostgresStore } from '../postgres/open-postgres-store.js';
import type { Store } from '../store.js';
import { storeContract } from '../store.contract.js';
import { StoreUnavailable } from '../store-unavailable.js';
import { openSupabaseStore } from './open-supabase-store.js';

async function migrated(): Promise<TestDatabase> {
  const database = await testDatabase();
  const schema = openPostgresStore({ DATABASE_URL: database.url });
  await schema.migrate();
  await schema.close();
  return database;
}

const open = (supabase: TestSupabase): Store =>
  openSupabaseStore({ SUPABASE_URL: supabase.url, SUPABASE_SERVICE_ROLE_KEY: supabase.serviceRoleKey });

describe('store on Supabase', () => {
  let supabase: TestSupabase;

  beforeAll(async () => {
    supabase = await testSupabase((await migrated()).url);
  });

  afterAll(() => supabase.stop());

  storeContract({
    open: () => Promise.resolve(open(supabase)),
    userOf: (id) => ({ kind: 'user', id, accessToken: supabase.tokenOf(id) }),
  });
});

describe('the data API by itself', () => {
  let supabase: TestSupabase;

  beforeAll(async () => {
    supabase = await testSupabase((await migrated()).url);
    const store = open(supabase);
    const { projects, connectors } = store.workspaceOf({
      kind: 'user',
      id: 'ada',
      accessToken: supabase.tokenOf('ada'),
    });
    await projects.create({ id: 'p', name: 'P', description: '' });
    const secret = { keyId: 'k', wrappedKey: 'w', ciphertext: 'c' };
    await connectors.create('p', { id: 'con', name: 'Con', kind: 'redis', secret });
    await store.components.put({ type: 'c', name: 'C', category: 'c', visibility: 'admin', specification: {} });
  });

  afterAll(() => supabase.stop());

  const ask = (path: string, token: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${supabase.url}/rest/v1/${path}`, {
      ...init,
      headers: { Authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });

  it.each(['projects', 'connectors', 'connector_secrets', 'audit_records', 'run_logs', 'artifacts'])(
    'shows %s to nobody without a user’s token',
    async (table) => {
      const answer = await ask(table, supabase.anonKey);
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({ code: '42501' });
    },
  );

  it('refuses a token that another secret signed', async () => {
    const forged = supabase.tokenOf('ada').replace(/.{4}$/, 'AAAA');
    expect((await ask('projects', forged)).status).toBe(401);
  });

  it('shows a user the rows of their own projects, and of no others', async () => {
    expect(await (await ask('projects?select=id', supabase.tokenOf('ada'))).json()).toEqual([{ id: 'p' }]);
    expect(await (await ask('projects?select=id', supabase.tokenOf('eve'))).json()).toEqual([]);
    expect(await (await ask('connectors?select=id', supabase.tokenOf('eve'))).json()).toEqual([]);
  });

  it('gives no owner the sealed secrets, and lets none make themselves a member or change the audit', async () => {
    const token = supabase.tokenOf('ada');
    expect((await ask('connector_secrets', token)).status).toBe(403);
    const member = JSON.stringify({ project_id: 'p', user_id: 'eve', role: 'owner' });
    expect((await ask('project_members', supabase.tokenOf('eve'), { method: 'POST', body: member })).status).toBe(403);
    expect((await ask('audit_records', token, { method: 'DELETE' })).status).toBe(403);
  });

  it('counts, keeps and audits what a user changes without the functions', async () => {
    const body = JSON.stringify({ name: 'Renamed' });
    const token = supabase.tokenOf('ada');
    expect((await ask('projects?id=eq.p', token, { method: 'PATCH', body })).status).toBe(204);
    const store = open(supabase);
    expect(await store.projects.get('p')).toMatchObject({ name: 'Renamed', revision: 2 });
    const { items } = await store.audit.ofProject('p', { limit: 10 });
    expect(items.at(-1)).toMatchObject({ actor: 'ada', action: 'updated' });
  });
});

describe('an absent Supabase project', () => {
  it('is unavailable when nobody listens', async () => {
    const store = openSupabaseStore({ SUPABASE_URL: 'http://127.0.0.1:1', SUPABASE_SERVICE_ROLE_KEY: 'key' });
    await expect(store.ping()).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.runs.get('r')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('is unavailable before its schema exists', async () => {
    const supabase = await testSupabase((await testDatabase()).url);
    const store = open(supabase);
    await expect(store.projects.get('p')).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.migrate()).rejects.toBeInstanceOf(StoreUnavailable);
    await supabase.stop();
  });
});
