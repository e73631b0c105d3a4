import { describe, expect, it } from '@jest/globals';
import { startFirstThread } from './first-thread.js';

describe('the first thread', () => {
  it('is not started with settings that the service will refuse', () => {
    expect(startFirstThread({ THREAD_MEMORY_MB: 'much' })).toBeUndefined();
  });
});
