import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@temporalio/client';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { Context } from '@temporalio/activity';
import { createStandardActivities } from '@workflow-builder/components/activities';
import { EnvironmentKeys, openStore, Secret, SecretVault, type Store } from '@workflow-builder/store';
import { createLogger } from '@workflow-builder/telemetry';
import { type TestDatabase, testDatabase, testTemporal } from '@workflow-builder/testing';
import { bundleOf } from '../host/talk.fixture.js';
import { temporalLogger } from '../temporal-logger.js';
import { projectConnectors } from './stored-connectors.js';

const SUITE_MS = 60_000;
const CANARY = 'canary-b81e5f';
const PROJECT = 'shop';

/** Calls activities one by one, and tells what each gave or how it failed. */
const source = `
  import { proxyActivities } from '@temporalio/workflow';
  const activities = proxyActivities({ startToCloseTimeout: '20s', retry: { maximumAttempts: 1 } });
  const told = ({ cause }) => cause.type + ': ' + cause.message;
  export async function Reports(calls) {
    const results = [];
    for (const [name, input] of calls) results.push(await activities[name](input).catch(told));
    return results;
  }
`;

describe('the secret of a connector', () => {
  const { address, taskQueue, namespace } = testTemporal();
  const vault = new SecretVault(new EnvironmentKeys(`k:${randomBytes(32).toString('base64')}`));
  const logged: string[] = [];
  let database: TestDatabase;
  let store: Store;
  let connection: NativeConnection;
  let worker: Worker;
  let working: Promise<void>;
  let client: Client;

  beforeAll(async () => {
    const destination = { write: (line: string): void => void logged.push(line) };
    const logger = createLogger({ service: 'worker', level: 'trace', destination });
    Runtime.install({ logger: temporalLogger(logger) });
    database = await testDatabase();
    store = openStore({ DATABASE_URL: database.url });
    await store.migrate();
    await store.projects.create({ id: PROJECT, name: 'Shop', description: '' });
    await connect('good', 'postgresql', database.url.replace('postgres:postgres@', `postgres:${CANARY}@`));
    await connect('refused', 'postgresql', database.url.replace('postgres:postgres@', `${CANARY}:${CANARY}@`));
    await connect('away', 'postgresql', `postgres://u:${CANARY}@127.0.0.1:1/d`);
    await connect('malformed', 'postgresql', `postgres://u:${CANARY}@127.0.0.1:no-port/d`);
    await connect('cache', 'redis', `redis://:${CANARY}@127.0.0.1:1`);
    await connect('moved', 'redis', `redis://:${CANARY}@127.0.0.1:1`, 'elsewhere');
    connection = await NativeConnection.connect({ address });
    worker = await Worker.create({
      connection,
      taskQueue,
      namespace,
      activities: createStandardActivities({
        allowedHosts: [],
        endpoints: {},
        env: () => undefined,
        prompt: () => undefined,
        attempt: () => Context.current(),
        appendLog: () => Promise.resolve(),
        connectors: projectConnectors(PROJECT, () => undefined, { connectors: store.connectors, vault }),
      }),
      workflowBundle: { code: new TextDecoder().decode(await bundleOf(source)) },
    });
    working = worker.run();
    client = new Client({ connection: await testTemporal().connect() });
  }, SUITE_MS);

  afterAll(async () => {
    worker.shutdown();
    await working;
    await client.connection.close();
    await connection.close();
    await store.close();
    await database.drop();
  }, SUITE_MS);

  const connect = async (id: string, kind: string, url: string, sealedFor = id): Promise<void> => {
    const secret = await vault.seal(new Secret(url), { projectId: PROJECT, connectorId: sealedFor });
    await store.connectors.create(PROJECT, { id, name: id, kind, secret });
  };
  const query = (connectorId: string, text = 'select 1 as one') =>
    ['postgresql-query', { connectorId, query: text, parameters: [] }] as const;
  const command = (connectorId: string) => ['redis-command', { connectorId, command: 'GET', key: 'k' }] as const;

  it(
    'serves activities, and is in no result, failure, history or log line',
    async () => {
      const run = { taskQueue, workflowId: randomUUID() };
      const calls = [
        query('good'),
        query('good', 'not sql'),
        query('refused'),
        query('away'),
        query('malformed'),
        query('unknown'),
        command('good'),
        command('cache'),
        command('moved'),
      ];
      const results: unknown = await client.workflow.execute('Reports', { ...run, args: [calls] });
      expect(results).toEqual([
        { rows: [{ one: 1 }], rowCount: 1 },
        expect.stringContaining('SQL_FAILED'),
        expect.any(String),
        expect.any(String),
        expect.stringContaining('CONNECTOR_INVALID'),
        expect.stringContaining('CONNECTOR_UNKNOWN'),
        expect.stringContaining('CONNECTOR_UNKNOWN'),
        expect.stringContaining('REDIS_FAILED'),
        expect.any(String),
      ]);
      const history = await client.workflow.getHandle(run.workflowId).fetchHistory();
      const events = JSON.stringify(history, (_key, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString() : value,
      );
      expect(events).toContain('CONNECTOR_UNKNOWN');
      expect(logged.join('')).toContain('postgresql-query');
      for (const seen of [JSON.stringify(results), events, logged.join('')]) expect(seen).not.toContain(CANARY);
    },
    SUITE_MS,
  );
});
