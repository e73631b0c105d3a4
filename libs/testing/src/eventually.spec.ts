import { describe, expect, it } from '@jest/globals';
import { eventually } from './index.js';

describe('eventually', () => {
  it('returns what the first passing try returns', async () => {
    let tries = 0;
    const result = await eventually(
      () => {
        tries += 1;
        expect(tries).toBeGreaterThan(2);
        return tries;
      },
      { intervalMs: 1 },
    );

    expect(result).toBe(3);
  });

  it('fails with the last error when the time is over', async () => {
    const failing = () => Promise.reject(new Error('not yet'));

    await expect(eventually(failing, { timeoutMs: 20, intervalMs: 5 })).rejects.toThrow('not yet');
  });

  it('does not wait for a try that never ends', async () => {
    const hanging = () => new Promise<never>(() => undefined);

    await expect(eventually(hanging, { timeoutMs: 30, intervalMs: 5 })).rejects.toThrow('did not end');
  });
});
