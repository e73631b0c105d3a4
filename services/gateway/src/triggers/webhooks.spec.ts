import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunView, TriggeredRun, WebhookList } from '@workflow-builder/contracts';
import type { Webhook, WorkflowTriggers } from '@workflow-builder/store';
import { type HostedProject, RunningWorkflows } from '../../tests/running-workflows.js';

const inputSchema = { type: 'object', properties: { item: { type: 'string' } }, required: ['item'] };

const triggeredBy = (...webhooks: readonly Omit<Webhook, 'nodeId'>[]): WorkflowTriggers => ({
  schedules: [],
  webhooks: webhooks.map((webhook) => ({ nodeId: 'start', ...webhook })),
  events: [],
});

interface RequestOf {
  readonly query?: string;
  readonly body?: object;
  readonly headers?: Record<string, string>;
}

describe('webhooks', () => {
  let running: RunningWorkflows;
  let project: HostedProject;
  let apiKey: string;

  beforeAll(async () => {
    running = await RunningWorkflows.start();
    const reserving = { ...running.workflow('reserving', 'open'), inputSchema };
    project = await running.host([
      { ...reserving, triggers: triggeredBy({ method: 'POST', auth: 'none' }, { method: 'GET', auth: 'none' }) },
      { ...running.workflow('confiding', 'signed'), triggers: triggeredBy({ method: 'POST', auth: 'signature' }) },
      { ...running.workflow('counting', 'locked'), triggers: triggeredBy({ method: 'POST', auth: 'api-key' }) },
      {
        ...running.workflow('waiting', 'keyed'),
        triggers: triggeredBy({ method: 'PUT', auth: 'none', eventKey: 'order.id' }),
      },
    ]);
    apiKey = (await listed()).find(({ workflowId }) => workflowId === 'locked')?.apiKey ?? '';
  }, 60_000);

  afterAll(() => running.stop());

  const listed = async (): Promise<WebhookList['items']> => {
    const response = await running.gateway.get(`/api/projects/${project.projectId}/webhooks`);
    return ((await response.json()) as WebhookList).items;
  };

  const call = (
    method: string,
    workflow: string,
    { query = '', body, headers = {} }: RequestOf = {},
  ): Promise<Response> =>
    fetch(`${running.gateway.url}/api/webhooks/${project.projectId}/${workflow}${query}`, {
      method,
      headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });

  async function taken(...args: Parameters<typeof call>): Promise<readonly [status: number, run: string]> {
    const response = await call(...args);
    const { workflowId } = (await response.json()) as TriggeredRun;
    return [response.status, workflowId];
  }

  async function refused(...args: Parameters<typeof call>): Promise<readonly [status: number, ...codes: string[]]> {
    const response = await call(...args);
    const { errors } = (await response.json()) as { errors: { code: string }[] };
    return [response.status, ...errors.map(({ code }) => code)];
  }

  it('start runs that are found like all others, with the body as input', async () => {
    const response = await call('POST', 'open', { body: { item: 'book' } });
    const { workflowId: id, runId } = (await response.json()) as TriggeredRun;
    expect([response.status, response.headers.get('location')]).toEqual([202, `/api/runs/${id}`]);
    const view = (await (await running.gateway.get(`/api/runs/${id}`)).json()) as RunView;
    expect(view).toMatchObject({ id, runId, workflowId: 'open' });
    expect(await running.ended(id)).toMatchObject({ status: 'completed', result: { reserved: 'BOOK' } });
  });

  it('take the query as input where the method has no body', async () => {
    const [status, id] = await taken('GET', 'open', { query: '?item=pen' });
    expect(status).toBe(202);
    expect(await running.ended(id)).toMatchObject({ result: { reserved: 'PEN' } });
  });

  it.each(['Idempotency-Key', 'X-Event-Id', 'ce-id', 'webhook-id'])(
    'answer with the same run what comes again under the same %s, whatever it says',
    async (header) => {
      const headers = { [header]: `${header} 1` };
      const [first, id] = await taken('POST', 'open', { body: { item: 'one' }, headers });
      const again = await taken('POST', 'open', { body: { item: 'another' }, headers });
      expect([first, again]).toEqual([202, [200, id]]);
      expect((await taken('POST', 'open', { body: { item: 'one' }, headers: { [header]: 'other' } }))[1]).not.toBe(id);
    },
  );

  it('know an event by its content where nothing names it, unless it is empty', async () => {
    const [, id] = await taken('POST', 'open', { body: { item: 'ink' } });
    expect(await taken('POST', 'open', { body: { item: 'ink' } })).toEqual([200, id]);
    const empty = { headers: { 'x-api-key': apiKey } };
    expect((await taken('POST', 'locked', empty))[1]).not.toBe((await taken('POST', 'locked', empty))[1]);
  });

  it('know an event by what stands where the trigger says', async () => {
    const at = (id: number, note: string) => ({ body: { order: { id }, note }, headers: { 'x-event-id': note } });
    const [status, id] = await taken('PUT', 'keyed', at(1, 'first'));
    expect([status, await taken('PUT', 'keyed', at(1, 'again'))]).toEqual([202, [200, id]]);
    expect((await taken('PUT', 'keyed', at(2, 'first')))[1]).not.toBe(id);
  });

  it('refuse an input that does not fit: 422', async () => {
    expect((await refused('POST', 'open', { body: { item: 1 } }))[0]).toBe(422);
    expect(await refused('POST', 'open')).toEqual([422, 'RUN_INPUT_INVALID']);
  });

  it('open to their key alone, where they ask for one: 401', async () => {
    expect(apiKey).toMatch(/^whk_/);
    expect((await call('POST', 'locked', { headers: { 'x-api-key': apiKey } })).status).toBe(202);
    for (const key of ['', 'whk_', `${apiKey}x`, apiKey.replace(/.$/, '!')]) {
      expect(await refused('POST', 'locked', { headers: { 'x-api-key': key } })).toEqual([401, 'UNAUTHENTICATED']);
    }
    expect(await refused('POST', 'locked')).toEqual([401, 'UNAUTHENTICATED']);
  });

  describe('that ask for a signature', () => {
    const now = (): number => Math.floor(Date.now() / 1_000);

    /** Signed by hand, as a sender would. */
    async function signed(id: string, body: object, timestamp = now(), sent = body): Promise<RequestOf> {
      const text = (await listed()).find(({ workflowId }) => workflowId === 'signed')?.signingKey ?? '';
      const key = Buffer.from(text.replace('whsec_', ''), 'base64');
      const content = `${id}.${timestamp}.${JSON.stringify(body)}`;
      const signature = `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
      const headers = { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signature };
      return { body: sent, headers };
    }

    it('open to who signs with the key that is listed', async () => {
      expect(await taken('POST', 'signed', await signed('one', { item: 'ä' }))).toEqual([202, expect.any(String)]);
    });

    it('know an event by the id that is signed, whatever other headers say', async () => {
      const [, run] = await taken('POST', 'signed', await signed('two', { item: 'book' }));
      const request = await signed('two', { item: 'book' });
      const replayed = { ...request, headers: { ...request.headers, 'idempotency-key': 'another' } };
      expect(await taken('POST', 'signed', replayed)).toEqual([200, run]);
    });

    it('refuse what is not signed, signed for something else, or too old: 401', async () => {
      const item = { item: 'book' };
      const calls = [
        { body: item },
        await signed('three', item, now(), { item: 'pen' }),
        await signed('four', item, now() - 600),
      ];
      for (const request of calls) {
        expect(await refused('POST', 'signed', request)).toEqual([401, 'UNAUTHENTICATED']);
      }
    });
  });

  it.each([
    ['no such workflow', 'POST', 'none'],
    ['a method that the trigger does not have', 'DELETE', 'open'],
  ])('are not found where there is %s: 404', async (_, method, workflow) => {
    expect(await refused(method, workflow)).toEqual([404, 'RECORD_NOT_FOUND']);
  });

  it('are listed with the keys that open them', async () => {
    const path = (workflow: string): string => `/api/webhooks/${project.projectId}/${workflow}`;
    expect(await listed()).toEqual([
      { workflowId: 'keyed', nodeId: 'start', method: 'PUT', path: path('keyed'), auth: 'none' },
      { workflowId: 'locked', nodeId: 'start', method: 'POST', path: path('locked'), auth: 'api-key', apiKey },
      { workflowId: 'open', nodeId: 'start', method: 'POST', path: path('open'), auth: 'none' },
      { workflowId: 'open', nodeId: 'start', method: 'GET', path: path('open'), auth: 'none' },
      {
        ...{ workflowId: 'signed', nodeId: 'start', method: 'POST', path: path('signed'), auth: 'signature' },
        signingKey: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
      },
    ]);
  });
});
