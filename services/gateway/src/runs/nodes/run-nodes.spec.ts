import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LogEntryDto, NodeRunView, RunNodes, RunView } from '@workflow-builder/contracts';
import { eventually } from '@workflow-builder/testing';
import { readEvents } from '../../../tests/event-reader.js';
import { logEntry } from '../../../tests/gateway-with-store.js';
import { type HostedProject, RunningWorkflows } from '../../../tests/running-workflows.js';
import { CANARY, shoppingNodes, TOO_MUCH } from '../../../tests/shopping/shopping.js';

const WAIT = { timeoutMs: 30_000 };

describe('GET /api/runs/{id}/nodes', () => {
  let running: RunningWorkflows;
  let shop: HostedProject;

  beforeAll(async () => {
    running = await RunningWorkflows.start();
    shop = await running.host([{ ...running.workflow('shopping'), nodeMap: await shoppingNodes() }]);
  }, 120_000);

  afterAll(() => running.stop());

  const shopping = async (input: object = {}): Promise<RunView> =>
    running.started('doc-shopping', { input: { item: 'book', amount: 5, password: CANARY, ...input } });
  const get = async (path: string): Promise<RunNodes> =>
    (await (await running.gateway.get(`/api/runs/${path}`)).json()) as RunNodes;
  const nodesOf = async (path: string): Promise<Readonly<Record<string, NodeRunView>>> =>
    Object.fromEntries((await get(path)).nodes.map((node) => [node.nodeId, node]));
  const approve = (id: string): Promise<Response> => running.gateway.post(`/api/runs/${id}/signals/approve`, {});
  const waitingFor = (id: string, nodeId: string): Promise<Readonly<Record<string, NodeRunView>>> =>
    eventually(async () => {
      const nodes = await nodesOf(`${id}/nodes`);
      expect(nodes[nodeId]).toMatchObject({ status: 'running' });
      return nodes;
    }, WAIT);

  /** What the worker posts of a node. */
  const posted = async (id: string, runId: string, node: string, fields: Partial<LogEntryDto>): Promise<void> => {
    const entry = logEntry({
      id: randomUUID(),
      run: id,
      workflow: { id: 'doc-shopping', name: 'shopping', runId },
      node: { id: node, label: node },
      project: { id: shop.projectId, name: 'Shop' },
      ...fields,
    });
    expect((await running.gateway.post('/api/logs', entry)).status).toBe(202);
  };
  const execution = (startedAt: string, ms: number, status: 'completed' | 'failed' = 'completed') => ({
    ...{ startedAt, completedAt: new Date(Date.parse(startedAt) + ms).toISOString(), durationMs: ms, status },
  });

  it('tells of activities by the history: times, attempts, input, output', async () => {
    const { id, runId } = await shopping();
    await waitingFor(id, 'approve');
    await approve(id);
    await running.ended(id);
    const view = await get(`${id}/nodes`);
    expect(view).toMatchObject({ runId, version: shop.buildId });
    expect(view.nodes.map(({ nodeId }) => nodeId)).toEqual(['reserve', 'pause', 'pay']);
    const [reserve, , pay] = view.nodes;
    expect(reserve).toEqual({
      ...{ nodeId: 'reserve', label: 'Reserve', type: 'activity', status: 'completed', executions: 1, attempts: 1 },
      ...{ startedAt: expect.stringMatching(/Z$/), completedAt: expect.stringMatching(/Z$/) },
      durationMs: Date.parse(reserve?.completedAt ?? '') - Date.parse(reserve?.startedAt ?? ''),
      ...{ input: 'book', output: 'BOOK' },
    });
    expect(pay).toMatchObject({ status: 'completed', attempts: 3, output: { receipt: 'paid 5' } });
  });

  it('tells where an open run waits, also without an event', async () => {
    const { id } = await shopping();
    const { approve: waiting, pay } = await waitingFor(id, 'approve');
    expect(waiting).toEqual({
      ...{ nodeId: 'approve', label: 'Approve', type: 'signal', status: 'running', executions: 1, attempts: 1 },
      ...{ input: null, output: null },
    });
    expect(pay).toBeUndefined();
  });

  it('tells why a node failed, and at which field', async () => {
    const { id } = await shopping({ amount: TOO_MUCH });
    await approve(id);
    expect(await running.ended(id)).toMatchObject({
      error: { code: 'PAYMENT_REFUSED', message: 'postgres://***@bank is away', field: 'data.config.amount' },
    });
    expect((await nodesOf(`${id}/nodes`))['pay']).toMatchObject({
      status: 'failed',
      attempts: 1,
      output: null,
      error: { code: 'PAYMENT_REFUSED', message: 'postgres://***@bank is away', field: 'data.config.amount' },
    });
  });

  it('tells of nodes that leave no event by their log entries, and of others by both', async () => {
    const { id, runId } = await shopping({ amount: TOO_MUCH });
    await approve(id);
    await running.ended(id);
    const { pay } = await nodesOf(`${id}/nodes`);
    const at = pay?.startedAt ?? '';
    await posted(id, runId, 'begin', { execution: execution(at, 0), input: { item: 'book' }, output: { ok: true } });
    const failed = { input: { amount: 13 }, output: null, error: 'away' };
    await posted(id, runId, 'pay', { execution: execution(at, 9_000, 'failed'), ...failed });
    const nodes = await nodesOf(`${id}/nodes`);
    expect(nodes['begin']).toMatchObject({ status: 'completed', input: { item: 'book' }, output: { ok: true } });
    expect(nodes['pay']).toMatchObject({
      ...{ status: 'failed', executions: 1, attempts: 1, durationMs: 9_000, input: { amount: 13 } },
      error: { code: 'PAYMENT_REFUSED', field: 'data.config.amount' },
    });
  });

  it('counts executions, and shows the last one', async () => {
    const { id, runId } = await shopping();
    const times = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'];
    for (const [output, at] of times.entries()) {
      await posted(id, runId, 'begin', { timestamp: at, execution: execution(at, 5), output });
    }
    expect((await nodesOf(`${id}/nodes`))['begin']).toMatchObject({ executions: 2, startedAt: times[1], output: 1 });
  });

  it('is about the last link of a run that went on as new, or about the one that is asked for', async () => {
    const { id, runId } = await shopping({ rounds: 1 });
    await posted(id, runId, 'begin', { output: 'of the first' });
    await waitingFor(id, 'approve');
    const last = await get(`${id}/nodes`);
    expect(last.runId).not.toBe(runId);
    expect(last.nodes.map(({ nodeId }) => nodeId)).toEqual(['reserve', 'pause', 'approve']);
    const first = await get(`${id}/nodes?runId=${runId}`);
    expect([first.runId, first.nodes.map(({ nodeId }) => nodeId)]).toEqual([runId, ['begin', 'reserve']]);
  });

  it('shows neither secrets nor what is too large, in the view as in the log', async () => {
    const { id, runId } = await shopping({ item: 'x'.repeat(70_000) });
    await approve(id);
    await running.ended(id);
    await posted(id, runId, 'begin', {
      input: { password: CANARY, url: `redis://:${CANARY}@cache` },
      output: 'y'.repeat(70_000),
      error: `Bearer ${CANARY}`,
    });
    const nodes = await nodesOf(`${id}/nodes`);
    expect(nodes['reserve']).toMatchObject({ input: { $omitted: { bytes: 70_002 } } });
    expect(nodes['pay']).toMatchObject({ input: { amount: 5, password: '***' } });
    expect(nodes['begin']).toMatchObject({
      input: { password: '***', url: 'redis://***@cache' },
      output: { $omitted: { bytes: 70_002 } },
    });
    for (const path of [
      `runs/${id}`,
      `runs/${id}/nodes`,
      `runs/${id}/logs`,
      `logs?run=${id}&project=${shop.projectId}`,
    ]) {
      const text = await (await running.gateway.get(`/api/${path}`)).text();
      expect([path, text.includes(id), text.includes(CANARY)]).toEqual([path, !path.endsWith('nodes'), false]);
    }
    const [event] = await readEvents(`${running.gateway.url}/api/runs/${id}/logs/stream`, 1);
    expect(JSON.stringify(event)).not.toContain(CANARY);
    expect(JSON.stringify(await running.gateway.store.runLogs.ofRun(id))).not.toContain(CANARY);
  });

  it.each(['none/nodes', 'none/nodes?runId=none'])('does not find a run that nobody started: 404 %s', async (path) => {
    expect(await get(path)).toMatchObject({ errors: [{ code: 'RUN_NOT_FOUND' }] });
  });

  it('does not find a link that the run does not have: 404', async () => {
    const { id } = await shopping();
    for (const runId of ['none', '01a20fdc-9182-7576-aeb9-94de0971b422']) {
      expect(await get(`${id}/nodes?runId=${runId}`)).toMatchObject({ errors: [{ code: 'RUN_NOT_FOUND' }] });
    }
  });
});
