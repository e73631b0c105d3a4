import { describe, expect, it } from '@jest/globals';
import { unique } from './records.contract.js';
import type { Store } from './index.js';

/** What every adapter does for the audit. */
export function auditContract(store: () => Store): void {
  describe('the audit', () => {
    it('records who changed what, in order, and outlives it', async () => {
      const id = unique('project');
      const { projects, services } = store().workspaceOf({ kind: 'platform', actor: 'deployer' });
      await projects.create({ id, name: 'Project', description: '' });
      await services.create(id, { id: 'svc', name: 'Service', description: '' });
      await services.update(id, 'svc', { name: 'New', description: '' });
      await projects.delete(id);
      const { items } = await store().audit.ofProject(id, { limit: 10 });
      expect(items.map(({ action, subject }) => [action, subject.kind, subject.id])).toEqual([
        ['created', 'project', id],
        ['created', 'service', 'svc'],
        ['updated', 'service', 'svc'],
        ['deleted', 'project', id],
        ['deleted', 'service', 'svc'],
      ]);
      expect(items.every(({ actor, at }) => actor === 'deployer' && at instanceof Date)).toBe(true);
    });

    it('records nothing of a change that was refused', async () => {
      const id = unique('project');
      await store().projects.create({ id, name: 'Project', description: '' });
      await store().projects.update(id, { name: 'New', description: '' }, 9);
      expect((await store().audit.ofProject(id, { limit: 10 })).items).toHaveLength(1);
    });

    it('takes records of others, and gives them page by page', async () => {
      const projectId = unique('project');
      const { audit } = store().workspaceOf({ kind: 'platform', actor: 'worker' });
      for (const run of ['a', 'b', 'c']) await audit.append(projectId, 'terminated', { kind: 'run', id: run });
      const first = await audit.ofProject(projectId, { limit: 2 });
      expect(first.items.map(({ subject }) => subject.id)).toEqual(['a', 'b']);
      const rest = await audit.ofProject(projectId, { limit: 2, ...(first.next && { after: first.next }) });
      expect(rest).toEqual({
        items: [
          {
            at: expect.any(Date),
            actor: 'worker',
            action: 'terminated',
            projectId,
            subject: { kind: 'run', id: 'c' },
          },
        ],
      });
    });
  });
}
