import { afterEach, describe, expect, it } from '@jest/globals';
import { completed, refusal, runFailed, running, terminated } from '../../tests/answers.js';
import { FakeGateway, type Reply } from '../../tests/fake-gateway.js';
import { type Ending, wb } from '../../tests/run-wb.js';

const id = 'BaseWorkflow-1';
const ended: Reply = { status: 409, body: refusal };

describe('wb runs', () => {
  let gateway: FakeGateway;
  afterEach(() => gateway.stop());

  async function runs(replies: Readonly<Record<string, readonly Reply[]>>, ...args: string[]): Promise<Ending> {
    gateway = await FakeGateway.start(replies);
    return wb(['runs', ...args, '--url', gateway.url]);
  }

  const route = (path: string): string => `POST /api/runs/${id}/${path}`;

  it.each([
    ['goes on', running, 'running'],
    ['completed', completed, '"logged": true'],
    ['failed', runFailed, 'RUN_FAILED at log-1'],
  ])('show one that %s', async (_, reply, text) => {
    const { code, stdout } = await runs({ [`GET /api/runs/${id}`]: [{ ...reply, status: 200 }] }, 'show', id);
    expect([code, stdout]).toEqual([0, expect.stringContaining(text)]);
  });

  it('cancel one', async () => {
    const { code, stdout } = await runs({ [route('cancel')]: [{ ...running, status: 202 }] }, 'cancel', id, '--json');
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { id, status: 'running' }]);
  });

  it('terminate one, with a reason', async () => {
    const { code, stdout } = await runs({ [route('terminate')]: [terminated] }, 'terminate', id, '--reason', 'wrong');
    expect([code, stdout]).toEqual([0, expect.stringContaining('terminated')]);
    expect(gateway.bodyOf(route('terminate'))).toEqual({ reason: 'wrong' });
  });

  it('signal one, with a payload, and show it', async () => {
    const replies = {
      [route('signals/approve')]: [{ status: 202, body: '' }],
      [`GET /api/runs/${id}`]: [completed],
    };
    const { code, stdout } = await runs(replies, 'signal', id, 'approve', '--payload', '{"by":"Eve"}');
    expect([code, stdout]).toEqual([0, expect.stringContaining('completed')]);
    expect(gateway.bodyOf(route('signals/approve'))).toEqual({ payload: { by: 'Eve' } });
  });

  it('take no payload that is no JSON', async () => {
    expect(await runs({}, 'signal', id, 'approve', '--payload', '{')).toMatchObject({ code: 2 });
  });

  it.each([
    ['cancel', 'cancel', []],
    ['terminate', 'terminate', []],
    ['signal', 'signals/approve', ['approve']],
  ])('tell why one cannot be controlled: %s', async (command, path, args) => {
    const { code, stdout } = await runs({ [route(path)]: [ended] }, command, id, ...args);
    expect([code, stdout]).toEqual([1, expect.stringContaining('Refused')]);
  });
});
