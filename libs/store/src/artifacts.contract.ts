import { describe, expect, it } from '@jest/globals';
import { bytes, hex, unique } from './records.contract.js';
import type { Store } from './index.js';

/** What every adapter does for artifacts. */
export function artifactsContract(store: () => Store): void {
  describe('artifacts', () => {
    it('are stored once under the hash of their content', async () => {
      const content = bytes(unique('content'));
      const hash = await store().artifacts.put(content);
      expect(await store().artifacts.put(content)).toBe(hash);
      expect(Buffer.from((await store().artifacts.get(hash)) ?? [])).toEqual(Buffer.from(content));
    });

    it('are undefined when unknown', async () => {
      expect(await store().artifacts.get(hex(64))).toBeUndefined();
    });

    it('are found by the sources they were made of; the first one stays', async () => {
      const sources = unique('sources');
      const first = await store().artifacts.put(bytes('first'));
      const second = await store().artifacts.put(bytes('second'));
      expect(await store().artifacts.findBundle(sources)).toBeUndefined();
      expect(await store().artifacts.noteBundle(sources, first)).toBe(first);
      expect(await store().artifacts.noteBundle(sources, second)).toBe(first);
      expect(await store().artifacts.findBundle(sources)).toBe(first);
    });
  });
}
