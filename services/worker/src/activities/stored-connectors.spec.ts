import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connectors } from '@workflow-builder/components/activities';
import { EnvironmentKeys, openStore, Secret, SecretUnreadable, SecretVault, type Store } from '@workflow-builder/store';
import { testDatabase } from '@workflow-builder/testing';
import { projectConnectors } from './stored-connectors.js';

const URL_OF_MAIN = 'redis://:canary-51c0@cache:6379';
const vaultOf = (): SecretVault => new SecretVault(new EnvironmentKeys(`k:${randomBytes(32).toString('base64')}`));

describe('the connectors of a project', () => {
  const vault = vaultOf();
  const none: Connectors = () => undefined;
  let store: Store;

  beforeAll(async () => {
    store = openStore({ DATABASE_URL: (await testDatabase()).url });
    await store.migrate();
    for (const id of ['mine', 'theirs']) await store.projects.create({ id, name: id, description: '' });
    const secret = await vault.seal(new Secret(URL_OF_MAIN), { projectId: 'mine', connectorId: 'main' });
    await store.connectors.create('mine', { id: 'main', name: 'Main', kind: 'redis', secret });
  });

  afterAll(() => store.close());

  const of = (projectId: string, granted = none, by = vault): Connectors =>
    projectConnectors(projectId, granted, { connectors: store.connectors, vault: by });

  it('are those that the store keeps for it, and for no other', async () => {
    expect(await of('mine')('main')).toEqual({ kind: 'redis', url: URL_OF_MAIN });
    expect(await of('mine')('other')).toBeUndefined();
    expect(await of('theirs')('main')).toBeUndefined();
  });

  it('are first of all what the settings grant, also while the store is away', async () => {
    const granted = { kind: 'redis', url: 'redis://granted' } as const;
    const away = openStore({ DATABASE_URL: 'postgres://postgres@127.0.0.1:1/postgres' });
    const connectors = projectConnectors('mine', () => granted, { connectors: away.connectors, vault });
    expect(await connectors('main')).toEqual(granted);
    await away.close();
  });

  it('stay shut without the key that sealed them, and say nothing of their secret', async () => {
    const opened = of('mine', none, vaultOf())('main');
    await expect(opened).rejects.toBeInstanceOf(SecretUnreadable);
    await expect(opened).rejects.not.toThrow(/canary/);
  });
});
