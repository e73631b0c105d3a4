import { describe, expect, it } from '@jest/globals';
import { service, unique } from './records.contract.js';
import type { Store } from './index.js';

/** What every adapter does for projects. */
export function projectsContract(store: () => Store): void {
  describe('projects', () => {
    const named = (id: string, name = 'Project') => ({ id, name, description: '' });
    const created = async (): Promise<string> => {
      const id = unique('project');
      expect(await store().projects.create(named(id))).toMatchObject({ outcome: 'done' });
      return id;
    };

    it('are made with their services by who names them, and follow a new name', async () => {
      const id = unique('project');
      await store().projects.ensure({ id, name: 'Before' }, { id: 'b', name: 'B' });
      await store().projects.ensure({ id, name: 'After' }, { id: 'a', name: 'A' });
      expect(await store().projects.get(id)).toEqual({
        id,
        name: 'After',
        description: '',
        revision: 2,
        createdAt: expect.any(Date),
        updatedAt: expect.any(Date),
        services: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B' },
        ],
      });
    });

    it('may be ensured by many at once', async () => {
      const id = unique('project');
      await Promise.all(Array.from({ length: 8 }, () => store().projects.ensure({ id, name: 'Same' }, service)));
      expect(await store().projects.get(id)).toMatchObject({ services: [service], revision: 1 });
    });

    it('are undefined when unknown', async () => {
      expect(await store().projects.get(unique('nobody'))).toBeUndefined();
    });

    it('are created once under an id', async () => {
      const id = await created();
      expect(await store().projects.create(named(id))).toEqual({ outcome: 'taken' });
    });

    it('are changed by who knows their revision, or does not ask', async () => {
      const id = await created();
      const change = { name: 'New', description: 'About' };
      expect(await store().projects.update(id, change, 1)).toMatchObject({
        outcome: 'done',
        value: { id, ...change, revision: 2 },
      });
      expect(await store().projects.update(id, change, 1)).toEqual({ outcome: 'stale' });
      expect(await store().projects.update(id, change)).toMatchObject({ value: { revision: 3 } });
      expect(await store().projects.update(unique('nobody'), change)).toEqual({ outcome: 'unknown' });
    });

    it('are changed by one of many who know the same revision', async () => {
      const id = await created();
      const rivals = ['a', 'b', 'c', 'd'].map((name) => store().projects.update(id, { name, description: '' }, 1));
      const outcomes = (await Promise.all(rivals)).map(({ outcome }) => outcome);
      expect(outcomes.sort()).toEqual(['done', 'stale', 'stale', 'stale']);
    });

    it('are deleted with what was drawn in them, at the revision that the caller knows', async () => {
      const id = await created();
      await store().services.create(id, named('svc'));
      await store().workflows.create(id, 'svc', { id: 'wf', name: 'Wf', document: {} });
      expect(await store().projects.delete(id, 7)).toEqual({ outcome: 'stale' });
      expect(await store().projects.delete(id, 1)).toEqual({ outcome: 'done', value: null });
      expect(await store().projects.get(id)).toBeUndefined();
      expect(await store().workflows.get(id, 'wf')).toBeUndefined();
      expect(await store().projects.delete(id)).toEqual({ outcome: 'unknown' });
    });

    it('stay, as their services do, once something of them has run', async () => {
      const id = await created();
      await store().services.create(id, named(service.id));
      await store().runs.record({
        id: unique('run'),
        runId: 'r',
        projectId: id,
        serviceId: service.id,
        workflowId: 'wf',
        type: 'Wf',
        version: 'v',
        startedAt: new Date(),
      });
      expect(await store().services.delete(id, service.id)).toEqual({ outcome: 'in_use' });
      expect(await store().projects.delete(id)).toEqual({ outcome: 'in_use' });
      expect(await store().projects.get(id)).toBeDefined();
    });

    it('are listed page by page, by id', async () => {
      const prefix = unique('!');
      const ids = ['a', 'b', 'c'].map((end) => `${prefix}-${end}`);
      for (const id of ids) await store().projects.create(named(id));
      const first = await store().projects.list({ after: prefix, limit: 2 });
      expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
      expect(first.next).toBe(ids[1]);
      const rest = await store().projects.list({ after: ids[1] ?? '', limit: 1 });
      expect(rest.items.map(({ id }) => id)).toEqual(ids.slice(2));
    });

    it('end their list where there are no more', async () => {
      await created();
      const all = await store().projects.list({ limit: 1_000 });
      expect(all.next).toBeUndefined();
      const last = all.items.at(-1);
      expect(await store().projects.list({ after: last?.id ?? '', limit: 1 })).toEqual({ items: [] });
    });
  });
}
