import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testNats } from '@workflow-builder/testing';
import { testBus } from '../tests/fixtures.js';
import type { Bus } from './bus.js';

describe('PayloadStore', () => {
  let bus: Bus;

  beforeAll(async () => {
    bus = await testBus(testNats());
  });

  afterAll(() => bus.drain());

  it('keeps bytes under their hash, each only once', async () => {
    const bytes = new TextEncoder().encode('y'.repeat(300_000));
    const refs = [await bus.payloads.put(bytes), await bus.payloads.put(bytes)];

    expect(new Set(refs)).toEqual(new Set([createHash('sha256').update(bytes).digest('hex')]));
    expect(await bus.payloads.get(refs[0]!)).toEqual(bytes);
    expect(await bus.link.payloads.list()).toHaveLength(1);
  });

  it('may be given the same bytes by many at once', async () => {
    const bytes = new TextEncoder().encode('z'.repeat(500_000));
    const refs = await Promise.all(Array.from({ length: 5 }, () => bus.payloads.put(bytes)));

    expect(await bus.payloads.get(refs[0]!)).toEqual(bytes);
  });

  it.each(['', 'f'.repeat(64)])('has nothing under %j', async (ref) => {
    await expect(bus.payloads.get(ref)).rejects.toMatchObject({ code: 'PAYLOAD_MISSING' });
  });
});
