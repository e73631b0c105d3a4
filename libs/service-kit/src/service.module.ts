import { type DynamicModule, Module } from '@nestjs/common';
import { HealthController } from './http/health.controller.js';
import { MetricsController } from './http/metrics.controller.js';
import { ProbesController } from './http/probes.controller.js';
import type { ServiceOptions } from './service-options.js';
import { providersOf, type ServiceParts } from './service-parts.js';
import type { ServiceSettings } from './settings/service-settings.js';

type ServiceShape = Pick<ServiceOptions<ServiceSettings>, 'module' | 'ownHealth'>;

/** The root of a service's application: its own module, and the parts that all of its modules may inject. */
@Module({})
export class ServiceModule {
  static around({ module, ownHealth }: ServiceShape, parts: ServiceParts): DynamicModule {
    const providers = providersOf(parts);
    return {
      module: ServiceModule,
      global: true,
      imports: [module],
      controllers: [ProbesController, MetricsController, ...(ownHealth ? [] : [HealthController])],
      providers,
      exports: providers.map(({ provide }) => provide),
    };
  }
}
