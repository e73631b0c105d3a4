import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConnectorKeySettings, EnvironmentKeys, SecretVault } from '@workflow-builder/store';
import { eventually, startTraceCollector, type TraceCollector } from '@workflow-builder/testing';
import pg from 'pg';
import { type ApiAnswer, apiClient, refusal } from '../../tests/api-client.js';
import { startGateway } from '../../tests/gateway-kit.js';
import { type GatewayWithStore, startGatewayWithStore } from '../../tests/gateway-with-store.js';

const CANARY = 'canary-9c41d7';
const url = `postgres://app:${CANARY}@db.internal/orders`;

const keyOf = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;

describe('connectors', () => {
  const logged: string[] = [];
  const answers: string[] = [];
  let traces: TraceCollector;
  let gateway: GatewayWithStore;

  beforeAll(async () => {
    traces = await startTraceCollector();
    gateway = await startGatewayWithStore(
      { LOG_LEVEL: 'trace', OTEL_EXPORTER_OTLP_ENDPOINT: traces.endpoint },
      { write: (line) => void logged.push(line) },
    );
    for (const id of ['shop', 'other']) await call('POST', '/projects', { id, name: id });
  });

  afterAll(() => traces.close());

  const call: ReturnType<typeof apiClient> = async (...request): Promise<ApiAnswer> => {
    const answer = await apiClient(gateway.url)(...request);
    answers.push(answer.text);
    return answer;
  };
  const orders = { id: 'orders', name: 'Orders', kind: 'postgresql', url };

  it('are created, listed and read without their secret', async () => {
    const created = await call('POST', '/projects/shop/connectors', orders);
    const connector = { projectId: 'shop', id: 'orders', name: 'Orders', kind: 'postgresql', revision: 1 };
    expect(created).toMatchObject({ status: 201, etag: '"1"', location: '/api/projects/shop/connectors/orders' });
    expect(created.body).toEqual({ ...connector, createdAt: expect.any(String), updatedAt: expect.any(String) });
    expect((await call('GET', '/projects/shop/connectors')).body).toEqual({ items: [created.body] });
    expect((await call('GET', '/projects/shop/connectors/orders')).body).toEqual(created.body);
    expect((await call('GET', '/projects/other/connectors')).body).toEqual({ items: [] });
    expect(await call('POST', '/projects/shop/connectors', orders)).toMatchObject({ status: 409 });
  });

  it('are sealed for the platform, and keep their secret until there is a new one', async () => {
    const vault = new SecretVault(new EnvironmentKeys(new ConnectorKeySettings().CONNECTOR_KEY));
    const secret = async (): Promise<string | undefined> => {
      const stored = await gateway.store.connectors.secret('shop', 'orders');
      return stored && (await vault.open(stored.secret, { projectId: 'shop', connectorId: 'orders' })).reveal();
    };
    const place = '/projects/shop/connectors/orders';
    const change = { name: 'Renamed', kind: 'postgresql' };
    expect(await call('PUT', place, change, { 'if-match': '"1"' })).toMatchObject({ status: 200, etag: '"2"' });
    expect(await secret()).toBe(url);
    const next = { ...change, url: `${url}2` };
    expect(await call('PUT', place, next, { 'if-match': '"1"' })).toMatchObject({ status: 412 });
    expect(await call('PUT', place, next, { 'if-match': '"2"' })).toMatchObject({ status: 200 });
    expect(await secret()).toBe(`${url}2`);
  });

  it.each([
    [{ ...orders, kind: 'mysql' }],
    [{ ...orders, id: '../x' }],
    [{ ...orders, url: `http://${CANARY}` }],
    [{ ...orders, url: [CANARY] }],
    [{ ...orders, url: `postgres://app:${CANARY}@db:no-port/orders` }],
    [{ ...orders, name: { [CANARY]: CANARY } }],
    [{ name: 'No url', id: 'no-url', kind: 'redis' }],
    [`{"id": "orders", "url": "${CANARY}`],
    [`"${CANARY}"`],
  ])('are refused when they are not described as they should be: %j', async (body) => {
    expect(await call('POST', '/projects/shop/connectors', body)).toMatchObject({ status: 400 });
  });

  it('are refused in a project that is not there', async () => {
    expect(await call('POST', '/projects/nobody/connectors', orders)).toMatchObject({
      status: 404,
      body: refusal('RECORD_NOT_FOUND'),
    });
  });

  it('are deleted with their secret', async () => {
    await call('POST', '/projects/shop/connectors', { ...orders, id: 'brief' });
    const gone = await call('DELETE', '/projects/shop/connectors/brief', undefined, { 'if-match': '*' });
    expect(gone.status).toBe(204);
    expect(await gateway.store.connectors.secret('shop', 'brief')).toBeUndefined();
  });

  it('leave no trace of a secret: in no answer, log line or span, nor in any table', async () => {
    const database = new pg.Client(gateway.environment['DATABASE_URL']);
    await database.connect();
    await database.query('drop function get_connector(text, text) cascade');
    expect(await call('POST', '/projects/shop/connectors', { ...orders, id: 'broken' })).toMatchObject({ status: 503 });
    await database.query('alter table connectors rename column name to label');
    expect((await call('PUT', '/projects/shop/connectors/orders', orders, { 'if-match': '*' })).status).toBe(500);
    const { rows: tables } = await database.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    const contents = tables.map(({ name }) =>
      database.query<{ content: string | null }>(`select json_agg(t)::text as content from ${name} t`),
    );
    const stored = JSON.stringify((await Promise.all(contents)).map(({ rows }) => rows));
    await database.end();
    await gateway.stop();

    expect(logged.join('')).toContain('request failed');
    expect(traces.spans().length).toBeGreaterThan(0);
    for (const seen of [answers.join('\n'), logged.join('\n'), JSON.stringify(traces.spans()), stored]) {
      expect(seen.length).toBeGreaterThan(0);
      expect(seen).not.toContain(CANARY);
    }
  });
});

describe('the master key of connectors', () => {
  it('may change: a gateway that knows the old one brings all secrets under the new one', async () => {
    const [before, after] = [keyOf('before'), keyOf('after')];
    const first = await startGatewayWithStore({ CONNECTOR_KEY: before });
    const call = apiClient(first.url);
    await call('POST', '/projects', { id: 'shop', name: 'Shop' });
    await call('POST', '/projects/shop/connectors', { id: 'orders', name: 'Orders', kind: 'postgresql', url });

    const second = await startGateway({ ...first.environment, CONNECTOR_KEY: `${after},${before}` });
    const owner = { projectId: 'shop', connectorId: 'orders' };
    const vault = new SecretVault(new EnvironmentKeys(after));
    const opened = await eventually(async () => {
      const stored = await first.store.connectors.secret('shop', 'orders');
      if (stored === undefined) throw new Error('The secret is gone.');
      return vault.open(stored.secret, owner);
    });
    expect(opened.reveal()).toBe(url);
    await second.stop();
    await first.stop();
  });
});
