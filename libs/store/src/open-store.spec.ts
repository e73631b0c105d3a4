import { afterEach, describe, expect, it } from '@jest/globals';
import { testDatabase } from '@workflow-builder/testing';
import { validateSync } from 'class-validator';
import { openStore, type Store, StoreSettings, StoreUnavailable } from './index.js';

const NOBODY = 'http://127.0.0.1:1';

describe('openStore()', () => {
  let store: Store | undefined;
  afterEach(() => store?.close());

  it('opens PostgreSQL, unless the settings name a Supabase project', async () => {
    const { url: DATABASE_URL } = await testDatabase();
    store = openStore({ DATABASE_URL });
    await expect(store.ping()).resolves.toBeUndefined();
    await store.close();
    store = openStore({ DATABASE_URL, SUPABASE_URL: NOBODY, SUPABASE_SERVICE_ROLE_KEY: 'key' });
    await expect(store.ping()).rejects.toBeInstanceOf(StoreUnavailable);
  });
});

describe('settings of the store', () => {
  const wrong = (settings: Partial<StoreSettings>): readonly string[] =>
    validateSync(Object.assign(new StoreSettings(), settings)).map(({ property }) => property);

  it('have a default that works on a developer’s machine', () => {
    expect(wrong({})).toEqual([]);
  });

  it('need the key with the URL of a Supabase project', () => {
    expect(wrong({ SUPABASE_URL: NOBODY })).toEqual(['SUPABASE_SERVICE_ROLE_KEY']);
    expect(wrong({ SUPABASE_URL: NOBODY, SUPABASE_SERVICE_ROLE_KEY: 'key' })).toEqual([]);
  });

  it.each([{ DATABASE_URL: 'mysql://x' }, { SUPABASE_URL: 'ftp://x', SUPABASE_SERVICE_ROLE_KEY: 'key' }])(
    'refuse %j',
    (settings) => {
      expect(wrong(settings)).toHaveLength(1);
    },
  );
});
