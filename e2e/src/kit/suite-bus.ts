import { connectBus, type Bus } from '@workflow-builder/messaging';
import { readSettings, ServiceSettings } from '@workflow-builder/service-kit';
import type { Platform } from './platform.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The suite's own connection to a platform's bus. @param shared the settings that all services of the platform share */
export function connectSuite(platform: Platform, shared: Readonly<Record<string, string>>): Promise<Bus> {
  const settings = readSettings(ServiceSettings, { ...shared, NATS_URL: platform.stack.servers.natsUrl });
  return connectBus(settings.bus, { service: 'suite', logger: silent });
}
