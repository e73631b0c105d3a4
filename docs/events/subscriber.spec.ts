import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EventData, Subject } from '@workflow-builder/contracts';
import { type Bus, BusSettings, connectBus, EventPublisher } from '@workflow-builder/messaging';
import { eventually, testNats } from '@workflow-builder/testing';
import { type DeploymentEvent, deploymentEvents } from './subscriber.js';

const started: EventData[typeof Subject.DeploymentStarted] = {
  deploymentId: `dep_${'1'.repeat(32)}`,
  project: { id: 'prj_shop', name: 'Shop' },
  service: { id: 'svc_orders', name: 'Orders' },
  workflow: { id: 'wf_order', name: 'Order', type: 'orderWorkflow', nodeCount: 2, edgeCount: 1 },
  occurredAt: '2026-01-15T09:31:00.000Z',
  version: '1.0.1',
};

describe('the subscriber of another team', () => {
  const { url, prefix } = testNats();
  let bus: Bus;
  let since: Date;

  beforeAll(async () => {
    const settings = { ...new BusSettings(), NATS_URL: url, SUBJECT_PREFIX: prefix, NATS_CONNECT_WAIT_MS: 20_000 };
    bus = await connectBus(settings, { service: 'deployer', logger: silent });
    await publish(Subject.DeploymentStarted, 'first');
    const past = Date.now();
    since = await eventually(() => {
      const now = Date.now();
      expect(now).toBeGreaterThan(past);
      return new Date(now);
    });
    await publish(Subject.DeploymentStarted, 'second');
    await publish(Subject.DeploymentSucceeded, 'third');
  });

  afterAll(() => bus.drain());

  async function publish(subject: 'deployment.started' | 'deployment.succeeded', messageId: string): Promise<void> {
    await new EventPublisher(bus).publish(subject, started, { about: started.deploymentId, messageId });
  }

  async function take(from: Date, count: number, onEvent?: (event: DeploymentEvent) => Promise<void>) {
    const events: DeploymentEvent[] = [];
    for await (const event of deploymentEvents(url, from, prefix)) {
      events.push(event);
      await onEvent?.(event);
      if (events.length === count) break;
    }
    return events;
  }

  it('replays what happened since then, and nothing older', async () => {
    const events = await take(since, 2);
    expect(events.map(({ id, type }) => [id, type])).toEqual([
      ['second', 'dev.workflow-builder.deployment.started'],
      ['third', 'dev.workflow-builder.deployment.succeeded'],
    ]);
    expect(events[0]?.data).toEqual(started);
  });

  it('replays everything for a time before all events', async () => {
    const events = await take(new Date(0), 3);
    expect(events.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });

  it('goes on with what comes', async () => {
    const events = await take(since, 3, async ({ id }) => {
      if (id === 'third') await publish(Subject.DeploymentSucceeded, 'fourth');
    });
    expect(events.map(({ id }) => id)).toEqual(['second', 'third', 'fourth']);
  });
});

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
