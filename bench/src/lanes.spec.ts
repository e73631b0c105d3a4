import { describe, expect, it } from '@jest/globals';
import { inLanes, times } from './lanes.js';

describe('inLanes()', () => {
  it('calls as often as told, never more at once than there are lanes', async () => {
    let running = 0;
    let most = 0;
    const results = await inLanes(3, times(10), async () => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      return running;
    });
    expect(results).toHaveLength(10);
    expect(most).toBe(3);
  });

  it('ends with the first error', async () => {
    await expect(inLanes(2, times(5), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
