import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunNodes, RunView } from '@workflow-builder/contracts';
import { eventually } from '@workflow-builder/testing';
import { stringify } from 'safe-stable-stringify';
import { logEntry } from '../../../tests/gateway-with-store.js';
import { type HostedProject, RunningWorkflows } from '../../../tests/running-workflows.js';
import { shoppingNodes, TOO_MUCH } from '../../../tests/shopping/shopping.js';
import { hashOf, idFromKey } from '../../http/idempotency.js';
import { ResetClaims } from './reset-claims.js';
import type { RunResetView } from './run-reset.dto.js';

const WAIT = { timeoutMs: 30_000 };

describe('POST /api/runs/{id}/reset', () => {
  let running: RunningWorkflows;
  let shop: HostedProject;

  beforeAll(async () => {
    running = await RunningWorkflows.start();
    shop = await running.host([{ ...running.workflow('shopping'), nodeMap: await shoppingNodes() }]);
  }, 120_000);

  afterAll(() => running.stop());

  const shopping = (amount = 5): Promise<RunView> =>
    running.started('doc-shopping', { input: { item: 'book', amount, password: 'x' } });
  const reset = (id: string, body: object, key?: string): Promise<Response> =>
    running.gateway.post(`/api/runs/${id}/reset`, body, key === undefined ? {} : { 'idempotency-key': key });
  const approve = (id: string): Promise<Response> => running.gateway.post(`/api/runs/${id}/signals/approve`, {});
  const nodesOf = async (id: string): Promise<RunNodes> =>
    (await (await running.gateway.get(`/api/runs/${id}/nodes`)).json()) as RunNodes;
  const refusal = async (response: Response): Promise<readonly unknown[]> => {
    const { errors } = (await response.json()) as { readonly errors: readonly { readonly code: string }[] };
    return [response.status, ...errors.map(({ code }) => code)];
  };

  /** Another version serves, and this one has drained. */
  async function replaced(version: HostedProject): Promise<void> {
    const { versions, artifacts } = running.gateway.store;
    const next = { projectId: version.projectId, buildId: '0'.repeat(64) };
    const bundleHash = await artifacts.put(Buffer.from('next'));
    await versions.put({ ...next, bundleHash, versioning: 'pinned', workflows: [] });
    await versions.beginActivation(next, version.buildId, 60_000);
    await versions.completeActivation(next);
    await versions.markDrained(version);
  }

  /** Once the run waits for its approval. */
  const waiting = (id: string): Promise<RunNodes> =>
    eventually(async () => {
      const view = await nodesOf(id);
      expect(view.nodes.map(({ nodeId }) => nodeId)).toContain('approve');
      return view;
    }, WAIT);

  it('takes an ended run up again from a node: what came before is kept, and messages are sent again', async () => {
    const { id, runId } = await shopping();
    await approve(id);
    await running.ended(id);
    const before = await nodesOf(id);

    const response = await reset(id, { nodeId: 'pay', reason: 'paid too little' });
    const view = (await response.json()) as RunResetView;
    expect([response.status, view]).toEqual([
      200,
      {
        ...{ id, runId: expect.not.stringMatching(runId), previousRunId: runId, nodeId: 'pay' },
        from: { nodeId: 'pay', label: 'Pay', eventId: expect.any(Number) },
      },
    ]);
    expect(await running.ended(id)).toMatchObject({ runId: view.runId, status: 'completed' });
    const after = await nodesOf(id);
    expect([after.runId, after.version]).toEqual([view.runId, shop.buildId]);
    expect(after.nodes.slice(0, 2)).toEqual(before.nodes.slice(0, 2));
    expect(after.nodes.map(({ nodeId }) => nodeId)).toEqual(['reserve', 'pause', 'pay']);
  });

  it('ends an open run, and says with which node it begins again', async () => {
    const { id, runId } = await shopping();
    const started = (await waiting(id)).nodes[0]?.startedAt ?? '';
    const execution = { startedAt: started, completedAt: started, durationMs: 0, status: 'completed' } as const;
    const workflow = { id: 'doc-shopping', name: 'shopping', runId };
    const begin = logEntry({ id: `${id}-0`, run: id, workflow, node: { id: 'begin', label: 'Begin' }, execution });
    await running.gateway.post('/api/logs', begin);

    const view = (await (await reset(id, { nodeId: 'reserve' })).json()) as RunResetView;
    expect(view).toMatchObject({ nodeId: 'reserve', from: { nodeId: 'begin', label: 'Begin' } });
    await approve(id);
    expect(await running.ended(id)).toMatchObject({ runId: view.runId, status: 'completed' });
    expect((await nodesOf(id)).version).toBe(shop.buildId);
  });

  it('resets once, however often it is asked to under one key', async () => {
    const { id, runId } = await shopping();
    await waiting(id);
    const ask = async (nodeId = 'reserve'): Promise<RunResetView> =>
      (await (await reset(id, { nodeId }, 'again')).json()) as RunResetView;
    const [view, ...others] = await Promise.all([ask(), ask(), ask()]);
    expect(view).toMatchObject({ previousRunId: runId, from: { nodeId: 'reserve' } });
    expect([...others, await ask()]).toEqual([view, view, view]);
    await approve(id);
    expect(await running.ended(id)).toMatchObject({ runId: view.runId });
    expect(await ask()).toEqual(view);
    expect(await refusal(await reset(id, { nodeId: 'pay' }, 'again'))).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('does what was set out for under the key, and came to nothing', async () => {
    const { id, runId } = await shopping();
    await waiting(id);
    const [request, from] = [{ nodeId: 'reserve' }, { nodeId: 'reserve', label: 'Reserve', eventId: 4 }];
    await new ResetClaims(running.gateway.stages.bus).make(idFromKey('given up', 'reset', id), {
      ...{ requestHash: hashOf(stringify(request)), at: '2026-01-01T00:00:00.000Z' },
      ...{ previousRunId: runId, buildId: shop.buildId, from },
    });
    const response = await reset(id, request, 'given up');
    const view = (await response.json()) as RunResetView;
    expect([response.status, view]).toEqual([200, { id, runId: view.runId, previousRunId: runId, ...request, from }]);
    await approve(id);
    expect(await running.ended(id)).toMatchObject({ runId: view.runId });
  });

  it('shows what left no event before the reset by the entries of then', async () => {
    const { id, runId } = await shopping(TOO_MUCH);
    await approve(id);
    await running.ended(id);
    const { nodes } = await nodesOf(id);
    const [reserve, , pay] = nodes.map(({ startedAt }) => startedAt ?? '');
    const workflow = { id: 'doc-shopping', name: 'shopping', runId };
    const entry = (nodeId: string, at = '') =>
      logEntry({
        ...{ id: `${id}-${nodeId}`, run: id, workflow, node: { id: nodeId, label: nodeId }, timestamp: at },
        execution: { startedAt: at, completedAt: at, durationMs: 0, status: 'completed' },
      });
    await running.gateway.post('/api/logs', [entry('begin', reserve), entry('approve', pay)]);
    await reset(id, { nodeId: 'pay' });
    await running.ended(id);
    expect((await nodesOf(id)).nodes.map(({ nodeId }) => nodeId)).toEqual(['begin', 'reserve', 'pause', 'pay']);
  });

  it.each([
    ['a node that the workflow does not have', 'none', [404, 'RUN_NODE_UNKNOWN']],
    ['a node that was not reached', 'pay', [409, 'RUN_NODE_NOT_REACHED']],
  ])('does not go back to %s', async (_what, nodeId, expected) => {
    const { id } = await shopping();
    expect(await refusal(await reset(id, { nodeId }))).toEqual(expected);
  });

  it('refuses a request without a node: 400', async () => {
    const { id } = await shopping();
    expect(await refusal(await reset(id, {}))).toEqual([400, 'REQUEST_INVALID', 'REQUEST_INVALID', 'REQUEST_INVALID']);
  });

  it('refuses what cannot go back: a run whose version is not served any more', async () => {
    const { id } = await shopping();
    await waiting(id);
    await replaced(shop);
    expect(await refusal(await reset(id, { nodeId: 'reserve' }))).toEqual([409, 'RUN_NOT_RESETTABLE']);
  });

  it('does not find a run that nobody started: 404', async () => {
    expect(await refusal(await reset('none', { nodeId: 'pay' }))).toEqual([404, 'RUN_NOT_FOUND']);
  });
});
