import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningWorkflows } from '../../tests/running-workflows.js';

describe('a run that goes on', () => {
  let running: RunningWorkflows;

  beforeAll(async () => {
    running = await RunningWorkflows.start();
    await running.deployed('Control', running.workflow('counting'), running.workflow('waiting'));
  }, 60_000);

  afterAll(() => running.stop());

  const post = (path: string, body: object = {}, headers?: Record<string, string>): Promise<Response> =>
    running.gateway.post(`/api/runs/${path}`, body, headers);
  const get = (path: string): Promise<Response> => running.gateway.get(`/api/runs/${path}`);

  async function codesOf(response: Response): Promise<readonly [status: number, ...codes: string[]]> {
    const { errors } = (await response.json()) as { errors: { code: string }[] };
    return [response.status, ...errors.map(({ code }) => code)];
  }

  it('answers updates and queries, and takes signals', async () => {
    const { id } = await running.started('doc-counting', {});
    const added = await post(`${id}/updates/add`, { payload: 2 });
    expect([added.status, await added.json()]).toEqual([200, { result: 2 }]);
    expect(await (await get(`${id}/queries/count`)).json()).toEqual({ result: 2 });

    expect((await post(`${id}/signals/stop`)).status).toBe(202);
    expect(await running.ended(id)).toMatchObject({ status: 'completed', result: 2 });
  });

  it('does an update once, however often it is sent under one key', async () => {
    const { id } = await running.started('doc-counting', {});
    const key = { 'idempotency-key': 'once' };
    const add = async (): Promise<unknown> => (await post(`${id}/updates/add`, { payload: 5 }, key)).json();
    expect([await add(), await add()]).toEqual([{ result: 5 }, { result: 5 }]);
    expect(await (await get(`${id}/queries/count`)).json()).toEqual({ result: 5 });
  });

  it('refuses an update that does not fit: 422', async () => {
    const { id } = await running.started('doc-counting', {});
    expect(await codesOf(await post(`${id}/updates/add`, { payload: 'two' }))).toEqual([422, 'RUN_UPDATE_REFUSED']);
    expect(await codesOf(await post(`${id}/updates/none`))).toEqual([422, 'RUN_UPDATE_REFUSED']);
  });

  it.each(['queries/none', 'queries/__stack_trace'])('answers no other query: 404 %s', async (path) => {
    const { id } = await running.started('doc-counting', {});
    expect(await codesOf(await get(`${id}/${path}`))).toEqual([404, 'RUN_MESSAGE_UNKNOWN']);
  });

  it('can be cancelled', async () => {
    const { id } = await running.started('doc-waiting', {});
    expect((await post(`${id}/cancel`)).status).toBe(202);
    expect(await running.ended(id)).toMatchObject({ status: 'cancelled' });
  });

  it('can be terminated, with a reason', async () => {
    const { id } = await running.started('doc-waiting', {});
    const ended = await post(`${id}/terminate`, { reason: 'wrong order' });
    expect([ended.status, await ended.json()]).toMatchObject([200, { id, status: 'terminated' }]);
  });

  it.each(['cancel', 'terminate', 'signals/stop', 'updates/add'])(
    'takes no %s once it has ended: 409',
    async (path) => {
      const { id } = await running.started('doc-waiting', {});
      await post(`${id}/terminate`);
      expect(await codesOf(await post(`${id}/${path}`))).toEqual([409, 'RUN_ENDED']);
    },
  );

  it.each(['cancel', 'terminate', 'signals/stop', 'updates/add'])(
    'is not found where nobody started one: 404 %s',
    async (path) => {
      expect(await codesOf(await post(`none/${path}`))).toEqual([404, 'RUN_NOT_FOUND']);
    },
  );
});
