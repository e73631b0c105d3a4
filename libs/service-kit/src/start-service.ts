import { connectBus } from '@workflow-builder/messaging';
import { createLogger, createMetrics, HealthRegistry, startTracing } from '@workflow-builder/telemetry';
import { createApplication } from './create-application.js';
import type { ServiceOptions } from './service-options.js';
import type { ServiceParts } from './service-parts.js';
import type { ServiceSettings } from './settings/service-settings.js';
import { platformVersion } from './version.js';

export interface RunningService<S extends ServiceSettings = ServiceSettings> {
  readonly parts: ServiceParts<S>;
  /** Where its HTTP endpoints are, seen from this machine. */
  readonly url: string;
  /** Takes no more work, finishes what is in work, closes its connections, exports the last spans. */
  stop(): Promise<void>;
}

/** Starts a service in this process; without its dependencies, too: its readiness tells what is missing. */
export async function startService<S extends ServiceSettings>(options: ServiceOptions<S>): Promise<RunningService<S>> {
  const { name, settings } = options;
  const version = platformVersion();
  const tracing = startTracing({
    serviceName: name,
    serviceVersion: version,
    otlpEndpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
  });
  const parts = await assemble(options, version);
  const app = await createApplication(options, parts);
  await app.startAllMicroservices();
  await app.listen(settings.PORT, settings.HOST);
  const url = `http://localhost:${portOf(app.getHttpServer().address())}`;
  parts.logger.info({ url, version }, 'Started.');
  return {
    parts,
    url,
    async stop() {
      await app.close();
      await parts.bus.drain();
      await tracing.shutdown();
    },
  };
}

async function assemble<S extends ServiceSettings>(
  { name, settings, checks = [], logDestination }: ServiceOptions<S>,
  version: string,
): Promise<ServiceParts<S>> {
  const logger = createLogger({
    service: name,
    level: settings.LOG_LEVEL,
    ...(logDestination && { destination: logDestination }),
  });
  const bus = await connectBus(settings.bus, { service: name, logger });
  const health = new HealthRegistry(version);
  health.register({ name: 'nats', required: true, check: () => bus.isConnected() });
  for (const check of checks) health.register(check);
  return { settings, logger, bus, health, metrics: createMetrics({ service: name }) };
}

function portOf(address: { readonly port: number } | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('The service listens on no port.');
  return address.port;
}
