import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Failure, LogEntryDto } from '@workflow-builder/contracts';
import { logEntry, startGatewayWithStore, type GatewayWithStore } from '../../tests/gateway-with-store.js';

describe('POST /api/logs', () => {
  let gateway: GatewayWithStore;

  beforeAll(async () => {
    gateway = await startGatewayWithStore();
  });

  afterAll(() => gateway.stop());

  const stored = (run: string): Promise<readonly LogEntryDto[]> => gateway.store.runLogs.ofRun(run);

  it('stores one entry, every field of it', async () => {
    const entry = logEntry({ run: 'one', input: { constructor: [null] }, output: null });
    const response = await gateway.post('/api/logs', entry);
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({ accepted: 1 });
    expect(await stored('one')).toEqual([entry]);
  });

  it('stores an array of them', async () => {
    const entries = ['a', 'b'].map((id) => logEntry({ id: `many-${id}`, run: 'many' }));
    const response = await gateway.post('/api/logs', entries);
    expect(await response.json()).toEqual({ accepted: 2 });
    expect((await stored('many')).map(({ id }) => id)).toEqual(['many-a', 'many-b']);
  });

  it('takes an entry twice and stores it once', async () => {
    const entry = logEntry({ id: 'again', run: 'again' });
    for (const body of [entry, [entry, { ...entry, error: 'another' }]]) {
      expect((await gateway.post('/api/logs', body)).status).toBe(202);
    }
    expect(await stored('again')).toEqual([entry]);
  });

  it('refuses all when one of them does not fit, and says which and where', async () => {
    const { node: _node, ...withoutNode } = logEntry({ id: 'bad-2', run: 'bad' });
    const response = await gateway.post('/api/logs', [logEntry({ id: 'bad-1', run: 'bad' }), withoutNode, 'x']);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { code: string; field: string }[] };
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['REQUEST_INVALID']));
    expect([...new Set(errors.map(({ field }) => field))]).toEqual(['1.node', '2']);
    expect(await stored('bad')).toEqual([]);
  });

  it.each([
    ['an id with NUL', { id: 'a\0' }, '0.id'],
    ['a run with NUL', { id: 'nul', run: 'a\0' }, '0.run'],
    ['a week for a time', { timestamp: '2024-W01' }, '0.timestamp'],
    ['a day that there is not', { timestamp: '2024-02-30T00:00:00Z' }, '0.timestamp'],
    ['a year that there is not', { timestamp: '0000-01-01T00:00:00Z' }, '0.timestamp'],
  ])('refuses what the store would: %s', async (_, field, place) => {
    const response = await gateway.post('/api/logs', logEntry(field));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ code: 'REQUEST_INVALID', field: place }] });
  });

  it('refuses more than 1,000 entries, and names at most 50 findings', async () => {
    const many = await gateway.post(
      '/api/logs',
      Array.from({ length: 1_001 }, () => 'x'),
    );
    expect(many.status).toBe(400);
    expect(((await many.json()) as Failure).errors).toHaveLength(1);
    const bad = await gateway.post(
      '/api/logs',
      Array.from({ length: 1_000 }, () => 'x'),
    );
    expect(((await bad.json()) as Failure).errors).toHaveLength(50);
  });

  it('has nothing against an empty array', async () => {
    const response = await gateway.post('/api/logs', []);
    expect([response.status, await response.json()]).toEqual([202, { accepted: 0 }]);
  });
});
