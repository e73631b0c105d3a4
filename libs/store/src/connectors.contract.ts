import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { unique } from './records.contract.js';
import type { Store } from './index.js';
import { EnvironmentKeys } from './secrets/environment-keys.js';
import { Secret } from './secrets/secret.js';
import { SecretVault } from './secrets/secret-vault.js';

const key = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;

/** What every adapter does for connectors. */
export function connectorsContract(store: () => Store): void {
  describe('connectors', () => {
    const vault = new SecretVault(new EnvironmentKeys(key('test')));
    const about = { name: 'Orders', kind: 'postgresql' };
    const project = async (): Promise<string> => {
      const id = unique('project');
      await store().projects.create({ id, name: 'Project', description: '' });
      return id;
    };
    const sealed = (projectId: string, text: string) =>
      vault.seal(new Secret(text), { projectId, connectorId: 'orders' });
    const create = async (projectId: string, text = 'postgres://u:p@h/d') =>
      store().connectors.create(projectId, { id: 'orders', ...about, secret: await sealed(projectId, text) });
    const opened = async (projectId: string, by = vault): Promise<string | undefined> => {
      const stored = await store().connectors.secret(projectId, 'orders');
      return stored && (await by.open(stored.secret, { projectId, connectorId: 'orders' })).reveal();
    };

    it('are created once in a project, and give no secret', async () => {
      const projectId = await project();
      const created = await create(projectId);
      const connector = {
        projectId,
        id: 'orders',
        ...about,
        revision: 1,
        createdAt: expect.any(Date),
        updatedAt: expect.any(Date),
      };
      expect(created).toEqual({ outcome: 'done', value: connector });
      expect(await store().connectors.get(projectId, 'orders')).toEqual(connector);
      expect((await store().connectors.list(projectId, { limit: 5 })).items).toEqual([connector]);
      expect(await create(projectId)).toEqual({ outcome: 'taken' });
      expect(await create(unique('nobody'))).toEqual({ outcome: 'unknown' });
    });

    it('give their secret to the platform, each project its own', async () => {
      const [projectId, other] = [await project(), await project()];
      await create(projectId, 'first');
      expect(await opened(projectId)).toBe('first');
      expect(await opened(other)).toBeUndefined();
      expect(await store().connectors.secret(projectId, 'orders')).toMatchObject({ kind: 'postgresql' });
    });

    it('keep their secret until there is a new one', async () => {
      const projectId = await project();
      await create(projectId, 'first');
      expect(await store().connectors.update(projectId, 'orders', { ...about, name: 'New' }, 1)).toMatchObject({
        value: { name: 'New', revision: 2 },
      });
      expect(await opened(projectId)).toBe('first');
      const secret = await sealed(projectId, 'second');
      expect(await store().connectors.update(projectId, 'orders', { ...about, secret }, 1)).toEqual({
        outcome: 'stale',
      });
      expect(await opened(projectId)).toBe('first');
      await store().connectors.update(projectId, 'orders', { ...about, secret }, 2);
      expect(await opened(projectId)).toBe('second');
    });

    it('are deleted with their secret', async () => {
      const projectId = await project();
      await create(projectId);
      expect(await store().connectors.delete(projectId, 'orders', 1)).toEqual({ outcome: 'done', value: null });
      expect(await opened(projectId)).toBeUndefined();
    });

    it('move to a new master key, after which the one before may be forgotten', async () => {
      const [before, after] = [key('before'), key(unique('after'))];
      const projectId = await project();
      const secret = await new SecretVault(new EnvironmentKeys(before)).seal(new Secret('kept'), {
        projectId,
        connectorId: 'orders',
      });
      await store().connectors.create(projectId, { id: 'orders', ...about, secret });
      const foreign = await store().connectors.secretsToRewrap('before', 1_000);
      for (const { projectId: id, connectorId } of foreign) await store().connectors.delete(id, connectorId);

      const rotated = await new SecretVault(new EnvironmentKeys(`${after},${before}`)).rotate(store().connectors);
      expect(rotated).toBe(1);
      expect(await opened(projectId, new SecretVault(new EnvironmentKeys(after)))).toBe('kept');
    });

    it('are not moved when they have changed meanwhile', async () => {
      const projectId = await project();
      await create(projectId, 'first');
      const [stored] = (await store().connectors.secretsToRewrap('none', 1_000)).filter(
        (each) => each.projectId === projectId,
      );
      await store().connectors.update(projectId, 'orders', { ...about, secret: await sealed(projectId, 'second') });
      expect(stored && (await store().connectors.rewrap(stored, { keyId: 'x', wrappedKey: 'x' }))).toBe(false);
      expect(await opened(projectId)).toBe('second');
    });
  });
}
