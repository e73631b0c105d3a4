import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LogEntryDto, LogPage } from '@workflow-builder/contracts';
import { readEvents } from '../../tests/event-reader.js';
import { type GatewayWithStore, logEntry, startGatewayWithStore } from '../../tests/gateway-with-store.js';

const shop = { id: 'shop', name: 'Shop' };
const status = (name: LogEntryDto['execution']['status']): LogEntryDto['execution'] => ({
  ...logEntry({}).execution,
  status: name,
});

const entries = [
  logEntry({ id: 'a', run: 'one', project: shop, timestamp: '2026-01-01T00:00:01Z' }),
  logEntry({ id: 'b', run: 'one', project: shop, timestamp: '2026-01-01T00:00:02Z', execution: status('failed') }),
  logEntry({
    id: 'c',
    run: 'two',
    project: shop,
    timestamp: '2026-01-01T00:00:03Z',
    node: { id: 'pay', label: 'Pay' },
  }),
  logEntry({
    ...{ id: 'd', run: 'two', project: shop, timestamp: '2026-01-01T00:00:04Z', kind: 'message' },
    input: { message: 'Thirty parcels "left"', level: 'warn' },
  }),
  logEntry({ id: 'e', run: 'far', project: { id: 'bank', name: 'Bank' }, timestamp: '2026-01-01T00:00:05Z' }),
  logEntry({ id: 'f', run: 'gone', project: { id: 'nowhere', name: 'Nowhere' }, timestamp: '2026-01-01T00:00:06Z' }),
];

describe('logs', () => {
  let gateway: GatewayWithStore;

  beforeAll(async () => {
    gateway = await startGatewayWithStore();
    for (const { id, name } of [shop, { id: 'bank', name: 'Bank' }]) {
      await gateway.store.projects.create({ id, name, description: '' });
    }
    await gateway.post('/api/logs', entries);
  });

  afterAll(() => gateway.stop());

  const search = async (query: Record<string, string>): Promise<LogPage> =>
    (await (await gateway.get(`/api/logs?${new URLSearchParams(query).toString()}`)).json()) as LogPage;
  const found = async (query: Record<string, string>): Promise<string> =>
    (await search(query)).items.map(({ id }) => id).join('');

  it.each<[string, Record<string, string>, string]>([
    ['all that one sees, the newest first', {}, 'edcba'],
    ['a project', { project: 'shop' }, 'dcba'],
    ['a run', { run: 'one' }, 'ba'],
    ['a run of another project', { run: 'far', project: 'shop' }, ''],
    ['a node', { node: 'pay' }, 'c'],
    ['a level and those above', { level: 'warn' }, 'db'],
    ['errors', { level: 'error' }, 'b'],
    ['a text, in whatever case', { text: 'PARCELS "left"' }, 'd'],
    ['a text that is nowhere', { text: 'parcel%' }, ''],
    ['times', { from: '2026-01-01T00:00:02Z', to: '2026-01-01T01:00:04+01:00' }, 'cb'],
    [
      'all of these',
      { project: 'shop', run: 'two', node: 'pay', level: 'info', text: 'pay', to: '2999-01-01T00:00:00Z' },
      'c',
    ],
  ])('are searched for %s', async (_what, query, ids) => {
    expect(await found(query)).toBe(ids);
  });

  it('come whole, and page by page', async () => {
    const first = await search({ project: 'shop', limit: '3' });
    expect(first.items).toEqual([entries[3], entries[2], entries[1]]);
    const rest = await search({ project: 'shop', limit: '3', cursor: first.nextCursor ?? '' });
    expect(rest).toEqual({ items: [entries[0]] });
  });

  it.each([
    ['level', 'level=loud'],
    ['from', 'from=2026'],
    ['run', 'run=a&run=b'],
    ['cursor', `cursor=${Buffer.from('2026-99-01T00:00:00.000000Z/1').toString('base64url')}`],
    ['cursor', `cursor=${Buffer.from('1').toString('base64url')}`],
  ])('refuse a %s that is none: 400', async (field, query) => {
    const response = await gateway.get(`/api/logs?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ code: 'REQUEST_INVALID', field }] });
  });

  it('do not find a project that nobody made: 404', async () => {
    for (const path of ['/api/logs?project=nowhere', '/api/logs/stream?project=nowhere']) {
      expect((await gateway.get(path)).status).toBe(404);
    }
  });

  it('can be followed from now on, and on from any event', async () => {
    const path = `${gateway.url}/api/logs/stream?project=shop&level=warn`;
    const late = ['warn', 'info', 'error'].map((level, index) =>
      logEntry({ id: `late-${index}`, run: 'late', project: shop, kind: 'message', input: { message: 'late', level } }),
    );
    const events = await readEvents(path, 2, { onOpen: () => gateway.post('/api/logs', late) });
    expect(events.map(({ event, data }) => [event, data])).toEqual([
      ['entry', late[0]],
      ['entry', late[2]],
    ]);
    const [rest] = await readEvents(path, 1, { headers: { 'last-event-id': events[0]?.id ?? '' } });
    expect(rest).toEqual(events[1]);
  });

  it.each(['/api/logs/stream', '/api/logs/stream?project=shop'])(
    'refuse to go on from elsewhere: 400 %s',
    async (path) => {
      const response = await fetch(gateway.url + path, { headers: { 'last-event-id': 'none' } });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ code: 'REQUEST_INVALID', field: 'Last-Event-ID' }] });
    },
  );
});
