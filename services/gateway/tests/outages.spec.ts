import { describe, expect, it } from '@jest/globals';
import { eventually, startPrivateNats } from '@workflow-builder/testing';
import { startGateway } from './gateway-kit.js';

const workflow = (name: string) => ({ id: name, name, nodes: [], edges: [] });
const compilationId = `cmp_${'0'.repeat(32)}`;

describe('while the bus is away', () => {
  it('compile and validate answer 503 at once, and work again when it is back', async () => {
    const nats = await startPrivateNats();
    const gateway = await startGateway({ NATS_URL: nats.url });
    try {
      await nats.kill();
      for (const path of ['/compile', '/validate', '/compile']) {
        const response = await gateway.post(path, { workflow: workflow('bus') });
        expect([path, response.status]).toEqual([path, 503]);
        expect(response.headers.get('retry-after')).toBe('2');
        expect(await response.json()).toMatchObject({ success: false, errors: [{ code: 'BUS_UNAVAILABLE' }] });
      }

      await nats.start();
      await eventually(async () => {
        const response = await gateway.post('/compile', { workflow: workflow('bus') }, { prefer: 'respond-async' });
        expect(response.status).toBe(202);
      });
      const answer = gateway.post('/compile', { workflow: workflow('bus') });
      await eventually(() => gateway.stages.verifyNext());
      expect((await answer).status).toBe(200);
    } finally {
      await gateway.stop();
      await nats.close();
    }
  });

  it('a gateway that starts without it answers 503, and 202 once it is there', async () => {
    const nats = await startPrivateNats();
    await nats.stop();
    const gateway = await startGateway({ NATS_URL: nats.url, NATS_CONNECT_WAIT_MS: '50' });
    try {
      expect((await gateway.post('/compile', { workflow: workflow('late') })).status).toBe(503);
      await nats.start();
      await eventually(async () => {
        const response = await gateway.post('/compile', { workflow: workflow('late') }, { prefer: 'respond-async' });
        expect(response.status).toBe(202);
      });
    } finally {
      await gateway.stop();
      await nats.close();
    }
  });
});

describe('while store and Temporal are away', () => {
  it('compiling works; deploying, running and logging answer 503', async () => {
    const gateway = await startGateway();
    try {
      const answer = gateway.post('/compile', { workflow: workflow('stateless') });
      await gateway.stages.verifyNext();
      expect((await answer).status).toBe(200);

      for (const [path, body, code] of [
        ['/api/deploy', { compilationId }, /^(STORE|TEMPORAL)_UNAVAILABLE$/],
        ['/api/workflows/w/runs', {}, /^STORE_UNAVAILABLE$/],
      ] as const) {
        const response = await gateway.post(path, body);
        expect([path, response.status]).toEqual([path, 503]);
        expect(response.headers.get('retry-after')).toBe('2');
        expect(await response.json()).toMatchObject({ errors: [{ code: expect.stringMatching(code) }] });
      }
      for (const path of [`/api/deploy/dep_${'0'.repeat(32)}`, '/api/runs/r', '/api/runs/r/logs']) {
        expect([path, (await gateway.get(path)).status]).toEqual([path, 503]);
      }
    } finally {
      await gateway.stop();
    }
  });
});

describe('a gateway that ends in the middle of a compilation', () => {
  it('leaves it to the next one, which answers the repeated request', async () => {
    const first = await startGateway();
    const cutOff = await first.post('/compile', { workflow: workflow('moved') }, { prefer: 'respond-async' });
    const second = await startGateway(first.environment);
    try {
      await first.stop();
      const answer = second.post('/compile', { workflow: workflow('moved') });
      const { submitted } = await second.stages.verifyNext();

      expect((await answer).status).toBe(200);
      expect(cutOff.headers.get('location')).toMatch(new RegExp(`${submitted.compilationId}$`));
      expect(await second.stages.take(1_000)).toBeUndefined();
    } finally {
      await second.stop();
    }
  });

  it('ends event streams instead of waiting for them', async () => {
    const gateway = await startGateway();
    const accepted = await gateway.post('/compile', { workflow: workflow('watched') }, { prefer: 'respond-async' });
    const stream = await gateway.get(`${accepted.headers.get('location') ?? ''}/events`);
    const [text] = await Promise.all([stream.text(), gateway.stop()]);
    expect(text).not.toContain('ended');
  });
});
