import { describe, expect, it } from '@jest/globals';
import { unique } from './records.contract.js';
import type { Store } from './index.js';

/** What every adapter does for services. */
export function servicesContract(store: () => Store): void {
  describe('services', () => {
    const about = { name: 'Orders', description: 'Takes orders' };
    const project = async (): Promise<string> => {
      const id = unique('project');
      await store().projects.create({ id, name: 'Project', description: '' });
      return id;
    };

    it('are created once in a project, and come back', async () => {
      const projectId = await project();
      const created = await store().services.create(projectId, { id: 'orders', ...about });
      expect(created).toMatchObject({ outcome: 'done', value: { projectId, id: 'orders', ...about, revision: 1 } });
      const value = created.outcome === 'done' ? created.value : undefined;
      expect(await store().services.get(projectId, 'orders')).toEqual(value);
      expect(await store().services.create(projectId, { id: 'orders', ...about })).toEqual({ outcome: 'taken' });
    });

    it('need their project', async () => {
      const nobody = unique('nobody');
      expect(await store().services.create(nobody, { id: 'orders', ...about })).toEqual({ outcome: 'unknown' });
      expect(await store().services.get(nobody, 'orders')).toBeUndefined();
    });

    it('are changed and deleted at the revision that the caller knows', async () => {
      const projectId = await project();
      await store().services.create(projectId, { id: 'orders', ...about });
      expect(await store().services.update(projectId, 'orders', { ...about, name: 'New' }, 1)).toMatchObject({
        value: { name: 'New', revision: 2 },
      });
      expect(await store().services.update(projectId, 'orders', about, 1)).toEqual({ outcome: 'stale' });
      expect(await store().services.delete(projectId, 'orders', 1)).toEqual({ outcome: 'stale' });
      expect(await store().services.delete(projectId, 'orders', 2)).toEqual({ outcome: 'done', value: null });
      expect(await store().services.delete(projectId, 'orders')).toEqual({ outcome: 'unknown' });
    });

    it('are listed page by page, by id, each project its own', async () => {
      const [projectId, other] = [await project(), await project()];
      for (const id of ['b', 'a', 'c']) await store().services.create(projectId, { id, ...about });
      await store().services.create(other, { id: 'd', ...about });
      const first = await store().services.list(projectId, { limit: 2 });
      expect([first.items.map(({ id }) => id), first.next]).toEqual([['a', 'b'], 'b']);
      const rest = await store().services.list(projectId, { after: 'b', limit: 2 });
      expect([rest.items.map(({ id }) => id), rest.next]).toEqual([['c'], undefined]);
    });
  });
}
