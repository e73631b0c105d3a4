import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Consumer, consumers, Stream, streams } from '@workflow-builder/contracts';
import { testNats } from '@workflow-builder/testing';
import { type Place, testBus } from '../tests/fixtures.js';
import type { Bus } from './bus.js';
import { UnsupportedServer } from './errors.js';
import { requireServer } from './provisioning.js';

describe('provisioning', () => {
  let place: Place;
  let buses: Bus[];

  beforeEach(() => {
    place = testNats();
    buses = [];
  });

  afterEach(() => Promise.all(buses.map((bus) => bus.drain())));

  async function start(more = {}): Promise<Bus> {
    const bus = await testBus(place, more);
    buses.push(bus);
    return bus;
  }

  it('creates every stream and consumer of the topology', async () => {
    const bus = await start();
    for (const stream of streams) {
      const { config } = await bus.manager.streams.info(bus.names.stream(stream.name));
      expect(config).toMatchObject({
        retention: stream.retention,
        discard: stream.discard,
        max_bytes: stream.maxBytes,
      });
    }
    for (const consumer of consumers) {
      const { config } = await bus.consumer(consumer.durable).info();
      const maxTries = consumer.maxTries ?? bus.settings.MAX_TRIES;
      expect(config).toMatchObject({ ack_policy: 'explicit', max_deliver: maxTries + 1, ack_wait: 600_000_000 });
    }
    const consumed = new Set(consumers.map(({ stream }) => stream));
    const advisories = await bus.manager.streams.info(bus.names.stream(Stream.Advisories));
    expect(advisories.config.subjects).toHaveLength(consumed.size);
  });

  it('can be done by many at once, and again', async () => {
    await Promise.all(Array.from({ length: 4 }, () => start()));
    await start();

    expect(buses.map((bus) => bus.isConnected())).toEqual(Array.from({ length: 5 }, () => true));
  });

  it('updates what has changed', async () => {
    await start();
    const bus = await start({ ACK_WAIT_MS: 900, MAX_TRIES: 7 });
    await bus.manager.streams.update(bus.names.stream(Stream.Workflows), { max_bytes: 1_000_000 });
    const last = await start({ ACK_WAIT_MS: 900, MAX_TRIES: 7 });

    expect((await last.consumer(Consumer.Codegen).info()).config).toMatchObject({
      ack_wait: 900_000_000,
      max_deliver: 8,
    });
    expect((await last.manager.streams.info(bus.names.stream(Stream.Workflows))).config.max_bytes).toBe(4 * 1024 ** 3);
  });

  it('keeps deployments of different prefixes apart', async () => {
    const bus = await start();
    place = testNats();
    const other = await start();

    expect(bus.names.stream(Stream.Workflows)).not.toBe(other.names.stream(Stream.Workflows));
  });

  it('knows no consumer outside the topology', async () => {
    const bus = await start();

    expect(() => bus.consumer('nobody')).toThrow(RangeError);
  });

  it.each(['2.9.10', '2.10.29', 'unknown'])('refuses a server of version %s', (version) => {
    expect(() => requireServer(version)).toThrow(UnsupportedServer);
  });

  it.each(['2.11.0', '2.14.5', '3.0.0'])('takes a server of version %s', (version) => {
    expect(() => requireServer(version)).not.toThrow();
  });
});
