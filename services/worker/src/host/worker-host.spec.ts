import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import type { LogEntryDto } from '@workflow-builder/contracts';
import { openStore, type Store, StoreUnavailable, type Versioning } from '@workflow-builder/store';
import {
  deploymentName,
  taskQueueName,
  Temporal,
  TemporalSettings,
  WorkerDeployments,
} from '@workflow-builder/temporal';
import { eventually, testDatabase, type TestDatabase, testTemporal } from '@workflow-builder/testing';
import { ActivitySettings } from '../activities/activity-settings.js';
import { grantsTo } from '../activities/grants.js';
import { LogShipper } from '../logs/log-shipper.js';
import { bundleOf, talkSource as source } from './talk.fixture.js';
import { TemporalLink } from './temporal-link.js';
import { type VersionSource, WorkerHost } from './worker-host.js';

const SUITE_MS = 120_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const noGrants = () => grantsTo('', new ActivitySettings());
const service = { id: 'svc', name: 'Service' };

describe('worker host', () => {
  let database: TestDatabase;
  let store: Store;
  let temporal: Temporal;
  let link: TemporalLink;
  let intake: Server;
  let received: LogEntryDto[];
  let shipper: LogShipper;
  let host: WorkerHost;
  let projectId: string;

  beforeAll(async () => {
    Runtime.install({ logger: new DefaultLogger('ERROR') });
    const settings = Object.assign(new TemporalSettings(), { TEMPORAL_ADDRESS: testTemporal().address });
    temporal = new Temporal(settings);
    link = new TemporalLink(settings);
    intake = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        received.push(...(JSON.parse(Buffer.concat(chunks).toString()) as LogEntryDto[]));
        response.writeHead(202).end();
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => intake.once('listening', resolve));
  });

  beforeEach(async () => {
    received = [];
    database = await testDatabase();
    store = openStore({ DATABASE_URL: database.url });
    await store.migrate();
    projectId = `project-${randomUUID()}`;
    await store.projects.ensure({ id: projectId, name: 'Project' }, service);
    const url = `http://127.0.0.1:${(intake.address() as AddressInfo).port}`;
    shipper = new LogShipper({ url, capacity: 100, batchSize: 10, maxTries: 3, logger: silent });
    host = hostOf(store);
  });

  afterEach(async () => {
    await host.close();
    await shipper.close(1_000);
    await store.close();
    await database.drop();
  }, SUITE_MS);

  afterAll(async () => {
    await link.close();
    await temporal.close();
    intake.close();
  });

  const hostOf = (from: VersionSource): WorkerHost =>
    new WorkerHost({ store: from, link, shipper, logger: silent, grantsTo: noGrants, graceMs: 1_000 });

  const put = async (bytes: Uint8Array, versioning: Versioning = 'pinned'): Promise<string> => {
    const buildId = randomUUID().replaceAll('-', '').slice(0, 20);
    const bundleHash = await store.artifacts.put(bytes);
    const workflow = {
      workflowId: 'wf',
      name: 'Talk',
      type: 'Talk',
      service,
      taskQueue: taskQueueName(projectId, service.id),
      sourceHash: '0'.repeat(64),
      codeHash: bundleHash,
      nodeMap: {
        nodes: [{ id: 'log_1', label: 'Say hello', type: 'activity', componentId: 'comp_log', componentName: 'Log' }],
        lines: [],
      },
    };
    await store.versions.put({ projectId, buildId, bundleHash, versioning, workflows: [workflow] });
    return buildId;
  };

  /** Makes a version current that polls, in Temporal and in the store. */
  const activate = async (buildId: string): Promise<void> => {
    const deployments = new WorkerDeployments(temporal);
    const version = { deploymentName: deploymentName(projectId), buildId };
    await eventually(async () => {
      const routing = await deployments.routing(version.deploymentName);
      expect(routing && (await deployments.setCurrent(version, routing))).toEqual({ outcome: 'done' });
    });
    const base = (await store.versions.current(projectId))?.buildId;
    await store.versions.beginActivation({ projectId, buildId }, base, SUITE_MS);
    await store.versions.completeActivation({ projectId, buildId });
  };

  const start = (wait: boolean) =>
    temporal.call((client) =>
      client.workflow.start('Talk', {
        taskQueue: taskQueueName(projectId, service.id),
        workflowId: randomUUID(),
        args: [{ wait }],
      }),
    );

  it(
    'runs a version from the store and reports its steps and messages',
    async () => {
      const version = await put(await bundleOf(source('one')));
      await host.reconcile();
      expect(host.running).toBe(1);
      await activate(version);
      const run = await start(false);
      expect(await run.result()).toBe('one');
      await eventually(() => {
        expect(received.map(({ kind }) => kind).sort()).toEqual(['message', 'node']);
      });
      for (const entry of received) {
        expect(entry).toMatchObject({
          project: { id: projectId, name: 'Project' },
          service,
          workflow: { id: 'wf', name: 'Talk', runId: run.firstExecutionRunId },
          component: { id: 'comp_log', name: 'Log', type: 'activity' },
          node: { id: 'log_1', label: 'Say hello' },
          run: run.workflowId,
        });
      }
    },
    SUITE_MS,
  );

  it(
    'lets an open execution finish on its version beside the next, and ends a version that is drained',
    async () => {
      const first = await put(await bundleOf(source('one')));
      await host.reconcile();
      await activate(first);
      const open = await start(true);
      await eventually(() => {
        expect(received).toHaveLength(2);
      });
      const second = await put(await bundleOf(source('two')));
      await host.reconcile();
      await activate(second);
      expect(await (await start(false)).result()).toBe('two');
      await temporal.call(() => open.signal('go'));
      expect(await open.result()).toBe('one');

      const both = host.running;
      await store.versions.markDrained({ projectId, buildId: first });
      await host.reconcile();
      await eventually(() => {
        expect(host.running).toBe(both - 1);
      });
      expect(await (await start(false)).result()).toBe('two');
    },
    SUITE_MS,
  );

  it(
    'starts the others when one bundle is broken',
    async () => {
      await put(new TextEncoder().encode('this is no bundle'));
      const sound = await put(await bundleOf(source('sound')));
      await host.reconcile();
      await activate(sound);
      expect(await (await start(false)).result()).toBe('sound');
    },
    SUITE_MS,
  );

  it(
    'keeps running what runs while the store is away',
    async () => {
      const version = await put(await bundleOf(source('still')));
      let away = false;
      const moody = hostOf({
        artifacts: store.artifacts,
        versions: {
          get: (key) => store.versions.get(key),
          list: (statuses) => (away ? Promise.reject(new StoreUnavailable('away')) : store.versions.list(statuses)),
        },
      });
      await moody.reconcile();
      await activate(version);
      away = true;
      await expect(moody.reconcile()).rejects.toBeInstanceOf(StoreUnavailable);
      expect(await (await start(false)).result()).toBe('still');
      await moody.close();
      expect(moody.running).toBe(0);
    },
    SUITE_MS,
  );
});
