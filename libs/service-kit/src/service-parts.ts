import { Bus, EventPublisher } from '@workflow-builder/messaging';
import { HealthRegistry, type Logger, type Metrics } from '@workflow-builder/telemetry';
import type { Provider } from '@nestjs/common';
import type { ServiceSettings } from './settings/service-settings.js';
import { LOGGER, METRICS } from './tokens.js';

/** What a service is made of beside its own module. */
export interface ServiceParts<S extends ServiceSettings = ServiceSettings> {
  readonly settings: S;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly health: HealthRegistry;
  readonly bus: Bus;
}

/** The parts as the classes of a service may inject them. */
export function providersOf(parts: ServiceParts) {
  return [
    { provide: parts.settings.constructor, useValue: parts.settings },
    { provide: LOGGER, useValue: parts.logger },
    { provide: METRICS, useValue: parts.metrics },
    { provide: HealthRegistry, useValue: parts.health },
    { provide: Bus, useValue: parts.bus },
    { provide: EventPublisher, useValue: new EventPublisher(parts.bus) },
  ] satisfies Provider[];
}
