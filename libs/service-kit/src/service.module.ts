import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { HealthController } from './http/health.controller.js';
import { MetricsController } from './http/metrics.controller.js';
import { providersOf, type ServiceParts } from './service-parts.js';

/** The root of a service's application: its own module, and the parts that all of its modules may inject. */
@Module({})
export class ServiceModule {
  static around(module: Type<unknown> | DynamicModule, parts: ServiceParts): DynamicModule {
    const providers = providersOf(parts);
    return {
      module: ServiceModule,
      global: true,
      imports: [module],
      controllers: [HealthController, MetricsController],
      providers,
      exports: providers.map(({ provide }) => provide),
    };
  }
}
