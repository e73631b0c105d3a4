import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEvents } from '../../tests/event-reader.js';
import { logEntry } from '../../tests/gateway-with-store.js';
import { RunningWorkflows } from '../../tests/running-workflows.js';

const CANARY = 'canary-f09d31';
const told = { url: `postgres://app:${CANARY}@db/orders`, password: CANARY };
const shown = { url: 'postgres://***@db/orders', password: '***' };

describe('a secret that a run knows', () => {
  const name = `Confiding ${randomUUID()}`;
  const projectId = `proj-${name}`;
  let running: RunningWorkflows;

  beforeAll(async () => {
    running = await RunningWorkflows.start();
    await running.deployed(name, running.workflow('confiding'));
  }, 60_000);

  afterAll(() => running.stop());

  const started = async (): Promise<string> => (await running.started('doc-confiding', { input: told })).id;
  const answerTo = async (asked: Promise<Response>): Promise<unknown> => (await asked).json();
  const send = (path: string, payload: unknown = null): Promise<Response> =>
    running.gateway.post(`/api/runs/${path}`, { payload });

  it('is in no answer to a query or an update, and in no refusal', async () => {
    const id = await started();
    expect(await answerTo(running.gateway.get(`/api/runs/${id}/queries/told`))).toEqual({ result: shown });
    expect(await answerTo(send(`${id}/updates/tell`, true))).toEqual({ result: shown });
    expect(await answerTo(send(`${id}/updates/tell`, false))).toMatchObject({
      errors: [{ code: 'RUN_UPDATE_REFUSED', message: expect.stringContaining(shown.url) }],
    });
  });

  it('is not in its result', async () => {
    const id = await started();
    await send(`${id}/signals/stop`);
    expect(await running.ended(id)).toMatchObject({ status: 'completed', result: shown });
  });

  it.each([
    ['of a run', (id: string) => `runs/${id}/logs/stream`],
    ['of a project', () => `logs/stream?project=${encodeURIComponent(projectId)}`],
  ])('is in no event of a log that is followed live, %s', async (_what, streamOf) => {
    const id = await started();
    const entry = logEntry({
      ...{ id: randomUUID(), run: id, project: { id: projectId, name } },
      ...{ input: told, output: [told], error: `cannot reach ${told.url}` },
    });
    const [event] = await readEvents(`${running.gateway.url}/api/${streamOf(id)}`, 1, {
      onOpen: () => running.gateway.post('/api/logs', entry),
    });
    expect(event?.data).toMatchObject({ input: shown, output: [shown], error: `cannot reach ${shown.url}` });
  });
});
