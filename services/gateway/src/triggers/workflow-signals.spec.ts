import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TriggeredRun } from '@workflow-builder/contracts';
import type { VersionWorkflow } from '@workflow-builder/store';
import { eventually } from '@workflow-builder/testing';
import { RunningWorkflows } from '../../tests/running-workflows.js';

const soon = { timeoutMs: 30_000 };

describe('a signal that a trigger waits for', () => {
  let running: RunningWorkflows;

  beforeAll(async () => {
    running = await RunningWorkflows.start();
    const collecting = (workflowId: string, eventKey?: string): VersionWorkflow => ({
      ...running.workflow('collecting', workflowId),
      triggers: {
        ...{ schedules: [], webhooks: [], events: [] },
        signals: [{ name: 'add', ...(eventKey !== undefined && { eventKey }) }],
      },
      inputSchema: { type: 'object', properties: { item: { type: 'string' } }, required: ['item'] },
    });
    await running.host([collecting('basket')]);
    await running.host([collecting('baskets', 'customer.id')]);
  }, 60_000);

  afterAll(() => running.stop());

  const send = (workflow: string, payload: object, key: string = randomUUID(), name = 'add'): Promise<Response> =>
    running.gateway.post(`/api/workflows/${workflow}/signals/${name}`, { payload }, { 'idempotency-key': key });

  async function sent(...args: Parameters<typeof send>): Promise<readonly [status: number, run: TriggeredRun]> {
    const response = await send(...args);
    return [response.status, (await response.json()) as TriggeredRun];
  }

  async function refused(...args: Parameters<typeof send>): Promise<readonly [status: number, ...codes: string[]]> {
    const response = await send(...args);
    const { errors } = (await response.json()) as { errors: { code: string }[] };
    return [response.status, ...errors.map(({ code }) => code)];
  }

  const itemsOf = async ({ workflowId }: TriggeredRun): Promise<unknown> =>
    await (await running.gateway.get(`/api/runs/${workflowId}/queries/items`)).json();

  const holds = (run: TriggeredRun, ...items: readonly string[]): Promise<void> =>
    eventually(async () => expect(await itemsOf(run)).toEqual({ result: items }), soon);

  const end = async ({ workflowId }: TriggeredRun): Promise<void> => {
    await running.gateway.post(`/api/runs/${workflowId}/signals/stop`, {});
    await running.ended(workflowId);
  };

  it('starts a run with its payload where none is open, and goes to the one that is', async () => {
    const [first, run] = await sent('basket', { item: 'book' });
    const [second, same] = await sent('basket', { item: 'pen' });
    expect([first, second, same]).toEqual([202, 200, run]);
    await holds(run, 'book', 'pen');
    await end(run);
    const [third, next] = await sent('basket', { item: 'ink' });
    expect([third, next.workflowId, next.runId === run.runId]).toEqual([202, run.workflowId, false]);
    await holds(next, 'ink');
    await end(next);
  });

  it('is one signal under one key, whether it started the run or went to it, or the run has ended', async () => {
    const about = { customer: { id: 'once' } };
    const [, run] = await sent('baskets', { item: 'book', ...about }, 'first');
    for (const key of ['first', 'second', 'second']) {
      expect(await sent('baskets', { item: 'pen', ...about }, key)).toEqual([200, run]);
    }
    await holds(run, 'book', 'pen');
    await end(run);
    expect(await sent('baskets', { item: 'book', ...about }, 'first')).toEqual([200, run]);
  });

  it('goes to the run that is about the same', async () => {
    const of = (id: string, item: string) => sent('baskets', { item, customer: { id } });
    const [[, ada], [, bob]] = [await of('ada', 'book'), await of('bob', 'ink')];
    expect([await of('ada', 'pen'), await of('bob', 'paper')]).toEqual([
      [200, ada],
      [200, bob],
    ]);
    await holds(ada, 'book', 'pen');
    await holds(bob, 'ink', 'paper');
  });

  it('is not lost among many at once, and starts one run', async () => {
    const items = Array.from({ length: 10 }, (_, index) => `item ${index}`);
    const about = { customer: { id: 'hurried' } };
    const answers = await Promise.all(items.map((item) => sent('baskets', { item, ...about })));
    const [[, run] = [0, { workflowId: '', runId: '' }]] = answers;
    expect(answers.map(([status]) => status).sort()).toEqual([...items.slice(1).map(() => 200), 202]);
    expect(new Set(answers.map(([, { runId }]) => runId))).toEqual(new Set([run.runId]));
    await eventually(async () => {
      const { result } = (await itemsOf(run)) as { readonly result: readonly string[] };
      expect([...result].sort()).toEqual([...items].sort());
    }, soon);
  });

  it.each<[string, Parameters<typeof send>, readonly [number, string]]>([
    ['a payload that is no input', ['basket', { item: 1 }], [422, 'RUN_INPUT_INVALID']],
    ['another signal', ['basket', { item: 'book' }, 'k', 'stop'], [404, 'RECORD_NOT_FOUND']],
    ['a workflow that is not deployed', ['none', { item: 'book' }], [404, 'WORKFLOW_NOT_DEPLOYED']],
  ])('is refused: %s', async (_what, request, expected) => {
    expect(await refused(...request)).toEqual(expected);
  });
});
