import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationFailure, type Client } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type { RunLogs, RunView } from '@workflow-builder/contracts';
import type { VersionWorkflow } from '@workflow-builder/store';
import { Temporal, TemporalSettings } from '@workflow-builder/temporal';
import { eventually, testTemporal } from '@workflow-builder/testing';
import { logEntry, startGatewayWithStore, type GatewayWithStore } from '../../tests/gateway-with-store.js';

const { address, taskQueue } = testTemporal();
const workflowsPath = fileURLToPath(new URL('../../tests/workflows.ts', import.meta.url));

const inputSchema = {
  type: 'object',
  properties: { item: { type: 'string' }, sizes: { type: 'array', items: { type: 'number' } } },
  required: ['item'],
};

const activities = {
  reserve: (item: string): string => {
    if (item === 'last')
      throw ApplicationFailure.create({ type: 'OUT_OF_STOCK', message: 'none left', nonRetryable: true });
    return item.toUpperCase();
  },
};

const buildIdOf = (project: string): string => createHash('sha256').update(project).digest('hex');

describe('runs', () => {
  let gateway: GatewayWithStore;
  let worker: Worker;
  let connection: NativeConnection;
  let working: Promise<void>;
  const temporal = new Temporal(Object.assign(new TemporalSettings(), { TEMPORAL_ADDRESS: address }));
  const call = <T>(work: (client: Client) => Promise<T>): Promise<T> => temporal.call(work);

  beforeAll(async () => {
    const logger = new DefaultLogger('ERROR');
    Runtime.install({ logger });
    gateway = await startGatewayWithStore({ TEMPORAL_ADDRESS: address });
    connection = await NativeConnection.connect({ address });
    worker = await Worker.create({
      connection,
      taskQueue,
      activities,
      workflowBundle: await bundleWorkflowCode({ workflowsPath, logger }),
    });
    working = worker.run();
    await deployed('Shop', { ...workflow('reserving'), inputSchema }, workflow('waiting'));
    await deployed('Bounded', { ...workflow('waiting', 'bounded'), executionTimeoutMs: 1_000 });
    await deployed('Branch', workflow('waiting', 'shared'));
    await deployed('Outlet', workflow('waiting', 'shared'));
  }, 60_000);

  afterAll(async () => {
    worker.shutdown();
    await working;
    await connection.close();
    await temporal.close();
    await gateway.stop();
  });

  const workflow = (type: string, workflowId = `doc-${type}`): VersionWorkflow => ({
    workflowId,
    name: type,
    type,
    service: { id: 's1', name: 'Service' },
    taskQueue,
    sourceHash: 'a'.repeat(64),
    codeHash: 'code',
    nodeMap: { nodes: [], lines: [] },
  });

  /** Deploys through the ports, as the deployer would. */
  async function deployed(name: string, ...workflows: readonly VersionWorkflow[]): Promise<void> {
    const { projects, artifacts, versions } = gateway.store;
    const key = { projectId: `proj-${name}`, buildId: buildIdOf(name) };
    await projects.ensure({ id: key.projectId, name }, { id: 's1', name: 'Service' });
    const bytes = Buffer.from(name);
    const hash = await artifacts.put(bytes);
    await versions.put({
      ...key,
      bundleHash: hash,
      versioning: 'pinned',
      workflows: workflows.map((each) => ({ ...each, codeHash: hash })),
    });
    await versions.beginActivation(key, undefined, 60_000);
    await versions.completeActivation(key);
  }

  const start = (workflowId: string, body: object, headers?: Record<string, string>): Promise<Response> =>
    gateway.post(`/api/workflows/${workflowId}/runs`, body, headers);

  const started = async (workflowId: string, body: object, headers?: Record<string, string>): Promise<RunView> => {
    const response = await start(workflowId, body, headers);
    const view = (await response.json()) as RunView;
    expect([response.status, response.headers.get('location')]).toEqual([201, `/api/runs/${view.id}`]);
    return view;
  };

  const ended = (id: string): Promise<RunView> =>
    eventually(async () => {
      const view = (await (await gateway.get(`/api/runs/${id}`)).json()) as RunView;
      expect(view.status).not.toBe('running');
      return view;
    });

  it('end when the time limit of the workflow is up', async () => {
    const { id } = await started('bounded', {});
    expect(await ended(id)).toMatchObject({ status: 'timedOut' });
  });

  it('complete with a result', async () => {
    const { id, runId, startedAt } = await started('doc-reserving', { input: { item: 'book' } });
    expect(await ended(id)).toEqual({
      id,
      runId,
      workflowId: 'doc-reserving',
      version: buildIdOf('Shop'),
      status: 'completed',
      startedAt,
      endedAt: expect.stringMatching(/Z$/),
      result: { reserved: 'BOOK' },
    });
  });

  it('fail with code and message of the innermost cause', async () => {
    const { id } = await started('doc-reserving', { input: { item: 'last' } });
    expect(await ended(id)).toMatchObject({
      status: 'failed',
      error: { code: 'OUT_OF_STOCK', message: 'none left', cause: ['Activity task failed', 'none left'] },
    });
  });

  it('name the node that failed, once its log entry is there', async () => {
    const { id } = await started('doc-reserving', { input: { item: 'last' } });
    expect((await ended(id)).error).not.toHaveProperty('nodeId');

    const at = '2026-01-01T00:00:00.000Z';
    const failed = { startedAt: at, completedAt: at, durationMs: 1, status: 'failed' } as const;
    await gateway.post('/api/logs', [
      logEntry({ id: `${id}-1`, run: id, node: { id: 'first', label: 'First' } }),
      logEntry({ id: `${id}-2`, run: id, node: { id: 'reserve', label: 'Reserve' }, execution: failed }),
    ]);
    expect(await ended(id)).toMatchObject({ error: { nodeId: 'reserve', code: 'OUT_OF_STOCK' } });
    expect(await (await gateway.get(`/api/runs/${id}/logs`)).json()).toMatchObject({
      entries: [{ id: `${id}-1` }, { id: `${id}-2` }],
    });
  });

  it.each(['cancelled', 'terminated'] as const)('that were %s say so', async (status) => {
    const { id } = await started('doc-waiting', {});
    expect(await (await gateway.get(`/api/runs/${id}`)).json()).toMatchObject({ status: 'running' });
    await call(({ workflow: runs }) => {
      const handle = runs.getHandle(id);
      return status === 'cancelled' ? handle.cancel() : handle.terminate('enough');
    });
    expect(await ended(id)).toMatchObject({ status, error: { code: 'RUN_FAILED' } });
  });

  it('with the same idempotency key are the same run', async () => {
    const key = { 'idempotency-key': 'once' };
    const first = await started('doc-reserving', { input: { item: 'pen' } }, key);
    const end = await ended(first.id);
    expect(await started('doc-reserving', { input: { item: 'pen' } }, key)).toEqual(end);
    expect((await started('doc-reserving', { input: { item: 'pen' } })).id).not.toBe(first.id);
  });

  it('with the same idempotency key and another input are refused: 409', async () => {
    const key = { 'idempotency-key': 'twice' };
    await started('doc-reserving', { input: { item: 'pen' } }, key);
    const other = await start('doc-reserving', { input: { item: 'ink' } }, key);
    expect(other.status).toBe(409);
    expect(await other.json()).toMatchObject({ errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  it('say that their log is longer than the answer', async () => {
    const { id } = await started('doc-waiting', {});
    const post = (from: number, count: number): Promise<Response> =>
      gateway.post(
        '/api/logs',
        Array.from({ length: count }, (_, at) => logEntry({ id: `${id}-${from + at}`, run: id })),
      );
    const logs = async (): Promise<RunLogs> => (await (await gateway.get(`/api/runs/${id}/logs`)).json()) as RunLogs;
    await post(0, 1_000);
    expect(await logs()).toMatchObject({ truncated: false });
    await post(1_000, 1);
    const { entries, truncated } = await logs();
    expect([entries.length, truncated]).toEqual([1_000, true]);
  });

  it.each([
    ['no object', { input: [] }, ['input']],
    ['without a required field', { input: {} }, ['input']],
    ['with a field of the wrong type', { input: { item: 1, sizes: [1, 'two'] } }, ['input.item', 'input.sizes.1']],
  ])('are not started with an input that is %s: 422', async (_, body, fields) => {
    const response = await start('doc-reserving', body);
    expect(response.status).toBe(422);
    const { errors } = (await response.json()) as { errors: { code: string; field: string }[] };
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['RUN_INPUT_INVALID']));
    expect(errors.map(({ field }) => field)).toEqual(expect.arrayContaining(fields));
  });

  it('of a workflow that is not deployed are not started: 404', async () => {
    for (const response of [await start('doc-none', {}), await start('shared', { project: 'None' })]) {
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ errors: [{ code: 'WORKFLOW_NOT_DEPLOYED' }] });
    }
  });

  it('of a workflow that several projects deployed need the project: 409', async () => {
    const ambiguous = await start('shared', {});
    expect(ambiguous.status).toBe(409);
    expect(await ambiguous.json()).toMatchObject({ errors: [{ code: 'WORKFLOW_AMBIGUOUS', field: 'project' }] });
    expect(await started('shared', { project: 'Branch' })).toMatchObject({ version: buildIdOf('Branch') });
  });

  it.each(['', '/logs'])('that nobody started are not found: 404%s', async (suffix) => {
    const response = await gateway.get(`/api/runs/none${suffix}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ code: 'RUN_NOT_FOUND' }] });
  });
});
