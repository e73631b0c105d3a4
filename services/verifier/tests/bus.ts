import { type Bus, BusSettings, connectBus } from '@workflow-builder/messaging';
import type { TestNats } from '@workflow-builder/testing';

export const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A connection of its own. */
export function testBus({ url, prefix }: Pick<TestNats, 'url' | 'prefix'>): Promise<Bus> {
  const settings = Object.assign(new BusSettings(), { NATS_URL: url, SUBJECT_PREFIX: prefix });
  return connectBus(settings, { service: 'spec', logger: silent });
}
