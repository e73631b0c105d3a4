import { describe, expect, it } from '@jest/globals';
import { unique } from './records.contract.js';
import type { Store } from './index.js';

/** What every adapter does for drawn workflows. */
export function workflowsContract(store: () => Store): void {
  describe('workflows', () => {
    const document = { id: 'wf', nodes: [{ id: 'n', data: { label: 'nul \u0000 and lone \ud800' } }], edges: [] };
    const drawing = { id: 'wf', name: 'Greeting', document };
    const project = async (): Promise<string> => {
      const id = unique('project');
      await store().projects.ensure({ id, name: 'Project' }, { id: 'a', name: 'A' });
      await store().projects.ensure({ id, name: 'Project' }, { id: 'b', name: 'B' });
      return id;
    };

    it('come back as they were saved, to the last character', async () => {
      const projectId = await project();
      expect(await store().workflows.create(projectId, 'a', drawing)).toMatchObject({ outcome: 'done' });
      expect(await store().workflows.get(projectId, 'wf')).toEqual({
        ...drawing,
        projectId,
        serviceId: 'a',
        revision: 1,
        createdAt: expect.any(Date),
        updatedAt: expect.any(Date),
      });
    });

    it('have an id once in a project, whatever the service', async () => {
      const projectId = await project();
      await store().workflows.create(projectId, 'a', drawing);
      expect(await store().workflows.create(projectId, 'b', drawing)).toEqual({ outcome: 'taken' });
      expect(await store().workflows.create(projectId, 'nobody', drawing)).toEqual({ outcome: 'unknown' });
    });

    it('keep every state that they were saved in', async () => {
      const projectId = await project();
      await store().workflows.create(projectId, 'a', drawing);
      const redrawn = { ...drawing, name: 'Farewell', document: { ...document, nodes: [] } };
      expect(await store().workflows.update(projectId, redrawn, 1)).toMatchObject({
        value: { name: 'Farewell', document: redrawn.document, revision: 2 },
      });
      expect(await store().workflows.update(projectId, drawing, 1)).toEqual({ outcome: 'stale' });
      expect(await store().workflows.revision(projectId, 'wf', 1)).toEqual({
        revision: 1,
        document,
        savedAt: expect.any(Date),
        savedBy: 'platform',
      });
      expect(await store().workflows.revision(projectId, 'wf', 2)).toMatchObject({ document: redrawn.document });
      expect(await store().workflows.revision(projectId, 'wf', 3)).toBeUndefined();
    });

    it('are deleted with their revisions', async () => {
      const projectId = await project();
      await store().workflows.create(projectId, 'a', drawing);
      expect(await store().workflows.delete(projectId, 'wf', 2)).toEqual({ outcome: 'stale' });
      expect(await store().workflows.delete(projectId, 'wf', 1)).toEqual({ outcome: 'done', value: null });
      expect(await store().workflows.get(projectId, 'wf')).toBeUndefined();
      expect(await store().workflows.revision(projectId, 'wf', 1)).toBeUndefined();
    });

    it('are listed without their documents, of a service or of the whole project', async () => {
      const projectId = await project();
      await store().workflows.create(projectId, 'a', { ...drawing, id: 'x' });
      await store().workflows.create(projectId, 'b', { ...drawing, id: 'y' });
      await store().workflows.create(projectId, 'a', { ...drawing, id: 'z' });
      const ids = async (serviceId: string | undefined, limit: number): Promise<readonly string[]> => {
        const page = await store().workflows.list(projectId, { limit, ...(serviceId && { serviceId }) });
        return [...page.items.map(({ id }) => id), page.next ?? 'end'];
      };
      expect(await ids('a', 5)).toEqual(['x', 'z', 'end']);
      expect(await ids(undefined, 2)).toEqual(['x', 'y', 'y']);
      const [item] = (await store().workflows.list(projectId, { limit: 1 })).items;
      expect(item).not.toHaveProperty('document');
    });
  });
}
