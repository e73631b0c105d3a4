import { describe, expect, it } from '@jest/globals';
import { service, unique } from './records.contract.js';
import type { Store } from './index.js';

/** What every adapter does for projects. */
export function projectsContract(store: () => Store): void {
  describe('projects', () => {
    it('are created with their services, and follow a new name', async () => {
      const id = unique('project');
      await store().projects.ensure({ id, name: 'Before' }, { id: 'b', name: 'B' });
      await store().projects.ensure({ id, name: 'After' }, { id: 'a', name: 'A' });
      expect(await store().projects.get(id)).toEqual({
        id,
        name: 'After',
        services: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B' },
        ],
      });
    });

    it('may be ensured by many at once', async () => {
      const id = unique('project');
      await Promise.all(Array.from({ length: 8 }, () => store().projects.ensure({ id, name: 'Same' }, service)));
      expect((await store().projects.get(id))?.services).toEqual([service]);
    });

    it('are undefined when unknown', async () => {
      expect(await store().projects.get(unique('nobody'))).toBeUndefined();
    });
  });
}
