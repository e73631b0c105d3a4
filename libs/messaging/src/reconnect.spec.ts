import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deferred } from '@nats-io/transport-node';
import { Stream, Subject } from '@workflow-builder/contracts';
import { eventually, type PrivateNats, startPrivateNats } from '@workflow-builder/testing';
import { busSettings, compilationId, silent, startService, submitted, testBus } from '../tests/fixtures.js';
import { type BusStatus, connectBus } from './bus.js';
import { BusUnavailable } from './errors.js';
import { EventPublisher } from './event-publisher.js';

describe('a server that goes away', () => {
  let nats: PrivateNats;

  beforeEach(async () => {
    nats = await startPrivateNats();
  });

  afterEach(() => nats.close());

  it.each(['stop', 'kill'] as const)('loses no message when it comes back (%s)', async (end) => {
    const place = { url: nats.url, prefix: 'r.' };
    const [bus, stageBus] = await Promise.all([testBus(place), testBus(place)]);
    const statuses: BusStatus[] = [];
    bus.onStatus((status) => statuses.push(status));
    const handled = new Set<string>();
    const service = await startService(stageBus, {
      handle: async ({ compilationId: id }) => {
        await sleep(5);
        handled.add(id);
      },
    });
    const events = new EventPublisher(bus);
    const ids = Array.from({ length: 200 }, () => compilationId());
    const half = deferred<undefined>();
    const publishing = (async () => {
      for (const [index, id] of ids.entries()) {
        if (index === ids.length / 2) half.resolve(undefined);
        await events.publish(Subject.WorkflowSubmitted, submitted(id), {
          about: id,
          messageId: id,
          deadlineMs: 20_000,
        });
      }
    })();
    await half;
    await nats[end]();
    await eventually(() => expect(bus.isConnected()).toBe(false));
    await nats.start();
    await publishing;

    await eventually(() => expect(handled.size).toBe(ids.length));
    expect(statuses).toEqual(['disconnected', 'connected']);
    await service.close();
    await Promise.all([bus.drain(), stageBus.drain()]);
  });

  it('makes publishing fail as unavailable at its deadline, not before', async () => {
    const bus = await testBus({ url: nats.url, prefix: '' });
    await nats.stop();
    await eventually(() => expect(bus.isConnected()).toBe(false));
    const id = compilationId();
    const started = performance.now();
    const attempt = new EventPublisher(bus).publish(Subject.WorkflowSubmitted, submitted(id), {
      about: id,
      messageId: id,
      deadlineMs: 300,
    });

    await expect(attempt).rejects.toBeInstanceOf(BusUnavailable);
    expect(performance.now() - started).toBeLessThan(1_000);
    await expect(bus.request('workflow.validate', {}, { timeoutMs: 100 })).rejects.toMatchObject({
      code: 'BUS_UNAVAILABLE',
    });
    await bus.drain();
  });

  it('does not keep a service from starting: its work begins when the server comes', async () => {
    await nats.stop();
    const bus = await testBus({ url: nats.url, prefix: '' }, { NATS_CONNECT_WAIT_MS: 50 });
    expect(bus.status).toBe('connecting');
    expect(() => bus.connection).toThrow(BusUnavailable);
    const handled: string[] = [];
    const service = await startService(bus, { handle: ({ compilationId: id }) => void handled.push(id) });
    await nats.start();
    await bus.ready(10_000);
    const id = compilationId();
    await new EventPublisher(bus).publish(Subject.WorkflowSubmitted, submitted(id), { about: id, messageId: id });

    await eventually(() => expect(handled).toEqual([id]));
    await service.close();
    await bus.drain();
    expect(bus.status).toBe('closed');
  });

  it('is taken for connected only once everything is provisioned again', async () => {
    const warned: unknown[] = [];
    const bus = await connectBus(busSettings({ url: nats.url, prefix: '' }), {
      service: 'test',
      logger: { ...silent, warn: (_details, message) => warned.push(message) },
    });
    await bus.manager.streams.delete(Stream.Workflows);
    await bus.manager.streams.add({ name: 'IN_THE_WAY', subjects: [Subject.WorkflowSubmitted] });
    await nats.stop();
    await eventually(() => expect(bus.isConnected()).toBe(false));
    await nats.start();
    await eventually(() => expect(warned).toContain('Provisioning after a reconnection failed.'));
    expect(bus.isConnected()).toBe(false);

    await bus.manager.streams.delete('IN_THE_WAY');
    await eventually(() => expect(bus.isConnected()).toBe(true));
    expect((await bus.manager.streams.info(Stream.Workflows)).config.name).toBe(Stream.Workflows);
    await bus.drain();
  });

  it('leaves nothing behind when a bus that never connected is closed', async () => {
    await nats.stop();
    const bus = await testBus({ url: nats.url, prefix: '' }, { NATS_CONNECT_WAIT_MS: 0 });
    await bus.drain();
    await nats.start();

    await expect(bus.ready(100)).rejects.toBeInstanceOf(BusUnavailable);
  });
});
