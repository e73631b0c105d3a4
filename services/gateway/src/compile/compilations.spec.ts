import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { carryOn, Subject } from '@workflow-builder/contracts';
import { EventPublisher } from '@workflow-builder/messaging';
import { eventually } from '@workflow-builder/testing';
import { startGateway, type TestGateway } from '../../tests/gateway-kit.js';

const workflow = (name: string) => ({ id: name, name, nodes: [], edges: [] });

describe('a compilation that outlasts its request', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway();
  });

  afterAll(() => gateway.stop());

  const submitAsync = async (name: string): Promise<string> => {
    const response = await gateway.post('/compile', { workflow: workflow(name) }, { prefer: 'respond-async' });
    expect(response.status).toBe(202);
    return response.headers.get('location') ?? '';
  };

  it('is answered 202 with a location past the wait', async () => {
    const response = await gateway.post('/compile', { workflow: workflow('waited') }, { prefer: 'wait=1' });
    const taken = await gateway.stages.takeOne();

    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({ compilationId: taken.submitted.compilationId, status: 'pending' });
    expect(response.headers.get('location')).toBe(`/api/compiler/compilations/${taken.submitted.compilationId}`);
  });

  it('is found under its id, pending and then with its result, also by another gateway', async () => {
    const location = await submitAsync('found');
    expect(await (await gateway.get(location)).json()).toMatchObject({
      status: 'pending',
      stages: [{ stage: 'submitted' }],
    });

    await gateway.stages.verifyNext();
    const other = await startGateway(gateway.environment);
    try {
      const view = await eventually(async () => {
        const body = (await (await other.get(location)).json()) as { status: string };
        expect(body.status).toBe('succeeded');
        return body;
      });
      expect(view).toMatchObject({ result: { success: true }, stages: [{ stage: 'submitted' }, { stage: 'ended' }] });
    } finally {
      await other.stop();
    }
  });

  it('tells its stages on an event stream, which ends with the result', async () => {
    const location = await submitAsync('streamed');
    const stream = gateway.get(`${location}/events`);
    const taken = await gateway.stages.takeOne();
    const summary = { id: 'w', name: 'w', type: 'W', nodeCount: 0, edgeCount: 0 };
    const about = taken.submitted.compilationId;
    await new EventPublisher(gateway.stages.bus).publish(
      Subject.WorkflowValidated,
      { ...carryOn(taken.submitted, { timings: [] }), summary, workflow: {} },
      { about, messageId: `${about}.validated` },
    );
    await eventually(async () => {
      expect(await (await gateway.get(location)).text()).toContain('"validated"');
    });
    await gateway.stages.verify(taken);

    const text = await (await stream).text();
    expect([...text.matchAll(/^event: (\w+)$/gm)].map(([, event]) => event)).toEqual(['stage', 'stage', 'ended']);
    expect(text).toContain('"status":"succeeded"');
  });

  it('is watched no longer than its event stream is read', async () => {
    const location = await submitAsync('left');
    const taken = await gateway.stages.takeOne();
    const { bus } = gateway.stages;
    const watchers = async () => {
      const consumers = await bus.manager.consumers.list(`KV_${bus.names.bucket('COMPILATIONS')}`).next();
      return consumers.filter(({ push_bound: bound }) => bound).length;
    };
    const reader = new AbortController();
    const stream = await fetch(`${gateway.url}${location}/events`, { signal: reader.signal });
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    await eventually(async () => expect(await watchers()).toBe(1));

    reader.abort();
    await eventually(async () => expect(await watchers()).toBe(0));
    await gateway.stages.verify(taken);
  });

  it.each(['', '/events'])('is unknown under another id: 404%s', async (suffix) => {
    const response = await gateway.get(`/api/compiler/compilations/cmp_${'0'.repeat(32)}${suffix}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ code: 'COMPILATION_NOT_FOUND' }] });
  });
});
