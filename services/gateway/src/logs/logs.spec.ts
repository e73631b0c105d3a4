import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LogEntryDto } from '@workflow-builder/contracts';
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

  it('has nothing against an empty array', async () => {
    const response = await gateway.post('/api/logs', []);
    expect([response.status, await response.json()]).toEqual([202, { accepted: 0 }]);
  });
});
