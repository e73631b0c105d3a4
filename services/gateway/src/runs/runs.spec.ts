import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunLogs } from '@workflow-builder/contracts';
import { readEvents } from '../../tests/event-reader.js';
import { logEntry } from '../../tests/gateway-with-store.js';
import { buildIdOf, RunningWorkflows } from '../../tests/running-workflows.js';

const inputSchema = {
  type: 'object',
  properties: { item: { type: 'string' }, sizes: { type: 'array', items: { type: 'number' } } },
  required: ['item'],
};

describe('runs', () => {
  let running: RunningWorkflows;

  beforeAll(async () => {
    running = await RunningWorkflows.start();
    const reserving = { ...running.workflow('reserving'), inputSchema };
    await running.deployed('Shop', reserving, running.workflow('waiting'));
    await running.deployed('Bounded', { ...running.workflow('waiting', 'bounded'), executionTimeoutMs: 1_000 });
    await running.deployed('Branch', running.workflow('waiting', 'shared'));
    await running.deployed('Outlet', running.workflow('waiting', 'shared'));
  }, 60_000);

  afterAll(() => running.stop());

  it('end when the time limit of the workflow is up', async () => {
    const { id } = await running.started('bounded', {});
    expect(await running.ended(id)).toMatchObject({ status: 'timedOut' });
  });

  it('complete with a result', async () => {
    const { id, runId, startedAt } = await running.started('doc-reserving', { input: { item: 'book' } });
    expect(await running.ended(id)).toEqual({
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
    const { id } = await running.started('doc-reserving', { input: { item: 'last' } });
    expect(await running.ended(id)).toMatchObject({
      status: 'failed',
      error: { code: 'OUT_OF_STOCK', message: 'none left', cause: ['Activity task failed', 'none left'] },
    });
  });

  it('name the node that failed, once its log entry is there', async () => {
    const { id } = await running.started('doc-reserving', { input: { item: 'last' } });
    expect((await running.ended(id)).error).not.toHaveProperty('nodeId');

    const at = '2026-01-01T00:00:00.000Z';
    const failed = { startedAt: at, completedAt: at, durationMs: 1, status: 'failed' } as const;
    await running.gateway.post('/api/logs', [
      logEntry({ id: `${id}-1`, run: id, node: { id: 'first', label: 'First' } }),
      logEntry({ id: `${id}-2`, run: id, node: { id: 'reserve', label: 'Reserve' }, execution: failed }),
    ]);
    expect(await running.ended(id)).toMatchObject({ error: { nodeId: 'reserve', code: 'OUT_OF_STOCK' } });
    expect(await (await running.gateway.get(`/api/runs/${id}/logs`)).json()).toMatchObject({
      entries: [{ id: `${id}-1` }, { id: `${id}-2` }],
    });
  });

  it.each(['cancelled', 'terminated'] as const)('that were %s say so', async (status) => {
    const { id } = await running.started('doc-waiting', {});
    expect(await (await running.gateway.get(`/api/runs/${id}`)).json()).toMatchObject({ status: 'running' });
    await running.call(({ workflow: runs }) => {
      const handle = runs.getHandle(id);
      return status === 'cancelled' ? handle.cancel() : handle.terminate('enough');
    });
    expect(await running.ended(id)).toMatchObject({ status, error: { code: 'RUN_FAILED' } });
  });

  it('with the same idempotency key are the same run', async () => {
    const key = { 'idempotency-key': 'once' };
    const first = await running.started('doc-reserving', { input: { item: 'pen' } }, key);
    const end = await running.ended(first.id);
    expect(await running.started('doc-reserving', { input: { item: 'pen' } }, key)).toEqual(end);
    expect((await running.started('doc-reserving', { input: { item: 'pen' } })).id).not.toBe(first.id);
  });

  it('with the same idempotency key and another input are refused: 409', async () => {
    const key = { 'idempotency-key': 'twice' };
    await running.started('doc-reserving', { input: { item: 'pen' } }, key);
    const other = await running.start('doc-reserving', { input: { item: 'ink' } }, key);
    expect(other.status).toBe(409);
    expect(await other.json()).toMatchObject({ errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  it('can be followed by their log, from the beginning', async () => {
    const { id } = await running.started('doc-waiting', {});
    const [before, after] = ['before', 'after'].map((name) => logEntry({ id: `${id}-${name}`, run: id }));
    await running.gateway.post('/api/logs', before);
    const events = await readEvents(`${running.gateway.url}/api/runs/${id}/logs/stream`, 2, {
      onOpen: () => running.gateway.post('/api/logs', after),
    });
    expect(events.map(({ data }) => data)).toEqual([before, after]);
  });

  it('say that their log is longer than the answer', async () => {
    const { id } = await running.started('doc-waiting', {});
    const post = (from: number, count: number): Promise<Response> =>
      running.gateway.post(
        '/api/logs',
        Array.from({ length: count }, (_, at) => logEntry({ id: `${id}-${from + at}`, run: id })),
      );
    const logs = async (): Promise<RunLogs> =>
      (await (await running.gateway.get(`/api/runs/${id}/logs`)).json()) as RunLogs;
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
    const response = await running.start('doc-reserving', body);
    expect(response.status).toBe(422);
    const { errors } = (await response.json()) as { errors: { code: string; field: string }[] };
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['RUN_INPUT_INVALID']));
    expect(errors.map(({ field }) => field)).toEqual(expect.arrayContaining(fields));
  });

  it('of a workflow that is not deployed are not started: 404', async () => {
    for (const response of [await running.start('doc-none', {}), await running.start('shared', { project: 'None' })]) {
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ errors: [{ code: 'WORKFLOW_NOT_DEPLOYED' }] });
    }
  });

  it('of a workflow of the platform’s own are not started: 404', async () => {
    await running.deployed('Own', running.workflow('waiting', '~project'));
    const response = await running.start('~project', {});
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ code: 'WORKFLOW_NOT_DEPLOYED' }] });
  });

  it('of a workflow that several projects deployed need the project: 409', async () => {
    const ambiguous = await running.start('shared', {});
    expect(ambiguous.status).toBe(409);
    expect(await ambiguous.json()).toMatchObject({ errors: [{ code: 'WORKFLOW_AMBIGUOUS', field: 'project' }] });
    expect(await running.started('shared', { project: 'Branch' })).toMatchObject({ version: buildIdOf('Branch') });
  });

  it.each(['', '/logs', '/logs/stream'])('that nobody started are not found: 404%s', async (suffix) => {
    const response = await running.gateway.get(`/api/runs/none${suffix}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ code: 'RUN_NOT_FOUND' }] });
  });
});
