import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, testDatabase, type TestDatabase } from '@workflow-builder/testing';
import pg from 'pg';
import type { JsonValue } from './json.js';
import { createPostgresqlQuery } from './postgresql-query.js';

let database: TestDatabase;
let cancelled: AbortController;

const query = createPostgresqlQuery({
  connectors: (id) =>
    ({ main: { kind: 'postgresql' as const, url: database.url }, cache: { kind: 'redis' as const, url: 'redis://x' } })[
      id
    ],
  env: (name) => ({ SECRET: 'hunter2' })[name],
  attempt: () => ({ cancellationSignal: cancelled.signal, heartbeat: () => undefined }),
});
const run = (text: string, parameters: JsonValue[] = [], env: string[] = []) =>
  query({ connectorId: 'main', query: text, parameters, env });

describe('postgresql-query', () => {
  beforeAll(async () => {
    database = await testDatabase();
    cancelled = new AbortController();
    await run('CREATE TABLE items (id int PRIMARY KEY, name text NOT NULL)');
  });

  beforeEach(() => {
    cancelled = new AbortController();
  });

  afterAll(async () => {
    await database.drop();
  });

  it('passes parameters as values, whatever they hold', async () => {
    const hostile = "'; DROP TABLE items; --";
    expect(await run('INSERT INTO items VALUES ($1, $2)', [1, hostile])).toEqual({ rows: [], rowCount: 1 });
    expect(await run('SELECT name FROM items WHERE id = $1', [1])).toEqual({ rows: [{ name: hostile }], rowCount: 1 });
  });

  it('gives every value as JSON', async () => {
    const { rows } = await run(`SELECT
      9007199254740993::int8 AS large, 1.10::numeric AS exact, 0.5::float8 AS float, 'NaN'::float8 AS none, true AS yes,
      NULL AS nothing, timestamptz '2024-05-06 07:08:09+02' AS at, timestamp '2024-05-06 07:08:09' AS local,
      date '2024-05-06' AS day, time '07:08' AS hour, interval '1 day' AS span, '\\x0102ff'::bytea AS bytes,
      '{"a":[1,null]}'::jsonb AS doc, ARRAY[1,2] AS list`);
    expect(rows).toEqual([
      {
        large: '9007199254740993',
        exact: '1.10',
        float: 0.5,
        none: 'NaN',
        yes: true,
        nothing: null,
        at: '2024-05-06T05:08:09.000Z',
        local: '2024-05-06T07:08:09',
        day: '2024-05-06',
        hour: '07:08:00',
        span: '1 day',
        bytes: Buffer.from([1, 2, 255]).toString('base64'),
        doc: { a: [1, null] },
        list: [1, 2],
      },
    ]);
  });

  it('takes lists as arrays and objects as JSON', async () => {
    expect(await run('SELECT $1::int[] AS list, $2::jsonb AS doc', [[1, 2], { a: 1 }])).toMatchObject({
      rows: [{ list: [1, 2], doc: { a: 1 } }],
    });
  });

  it.each([
    ['syntax', 'SELEC 1', [], true],
    ['an unknown table', 'SELECT * FROM gone', [], true],
    ['a value of another type', 'SELECT $1::int', ['x'], true],
    ['a broken constraint', 'INSERT INTO items VALUES (2, NULL)', [], true],
    ['a conflict that may pass', 'DO $$ BEGIN RAISE serialization_failure; END $$', [], false],
  ])('fails over %s', async (_case, text, parameters: JsonValue[], nonRetryable) => {
    await expect(run(text, parameters)).rejects.toMatchObject({ type: 'SQL_FAILED', nonRetryable });
  });

  it('uses granted values, and keeps them out of its failures', async () => {
    expect(await run('SELECT $1 AS given', [{ $env: 'SECRET' }], ['/0'])).toMatchObject({
      rows: [{ given: 'hunter2' }],
    });
    await expect(run('SELECT $1::int', [{ $env: 'SECRET' }], ['/0'])).rejects.toMatchObject({
      type: 'SQL_FAILED',
      message: expect.not.stringContaining('hunter2'),
    });
  });

  it('knows its connectors only', async () => {
    for (const connectorId of ['gone', 'cache']) {
      await expect(query({ connectorId, query: 'SELECT 1', parameters: [] })).rejects.toMatchObject({
        type: 'CONNECTOR_UNKNOWN',
        nonRetryable: true,
      });
    }
  });

  it('gives up a query that is cancelled', async () => {
    const pending = run("SELECT pg_sleep(30), 'cancel me'");
    const watcher = new pg.Client({ connectionString: database.url });
    await watcher.connect();
    await eventually(async () => {
      const { rowCount } = await watcher.query(
        "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%pg_sleep(30)%' AND pid <> pg_backend_pid()",
      );
      expect(rowCount).toBe(1);
    });
    cancelled.abort(new Error('cancelled by the run'));
    await expect(pending).rejects.toThrow('cancelled by the run');
    await watcher.end();
    cancelled = new AbortController();
    expect(await run('SELECT 1 AS one')).toMatchObject({ rowCount: 1 });
  });
});
