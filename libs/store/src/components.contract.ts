import { describe, expect, it } from '@jest/globals';
import { unique } from './records.contract.js';
import type { Store } from './index.js';

/** What every adapter does for components. */
export function componentsContract(store: () => Store): void {
  describe('components', () => {
    const component = () => ({
      type: unique('component'),
      name: 'Slack message',
      category: 'integration',
      visibility: 'public' as const,
      specification: { settings: { channel: 'string' } },
    });

    it('come back as they were put, and are replaced by type', async () => {
      const first = component();
      expect(await store().components.put(first)).toMatchObject({ ...first, revision: 1 });
      expect(await store().components.put({ ...first, name: 'Chat message' })).toMatchObject({ revision: 2 });
      expect(await store().components.get(first.type)).toEqual({
        ...first,
        name: 'Chat message',
        revision: 2,
        createdAt: expect.any(Date),
        updatedAt: expect.any(Date),
      });
      expect(await store().components.get(unique('nobody'))).toBeUndefined();
    });

    it('are listed page by page, by type', async () => {
      const prefix = unique('!');
      const types = ['a', 'b', 'c'].map((end) => `${prefix}-${end}`);
      for (const type of types) await store().components.put({ ...component(), type });
      const page = await store().components.list({ after: prefix, limit: 2 });
      expect([page.items.map(({ type }) => type), page.next]).toEqual([types.slice(0, 2), types[1]]);
    });
  });
}
