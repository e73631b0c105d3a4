import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { CustomStrategy } from '@nestjs/microservices';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { JetStreamTransport, OriginalErrorFilter } from '@workflow-builder/messaging';
import { observeRequests } from './http/request-telemetry.js';
import { NestLogger } from './nest-logger.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServeOptions, ServiceOptions } from './service-options.js';
import type { ServiceParts } from './service-parts.js';
import { ServiceModule } from './service.module.js';
import type { ServiceSettings } from './settings/service-settings.js';

const DEFAULT_BODY_LIMIT_BYTES = 1024 ** 2;

/** The Nest application of a service, on Fastify and, if it consumes, on JetStream; not yet listening on either. */
export async function createApplication<S extends ServiceSettings>(
  options: ServiceOptions<S>,
  parts: ServiceParts<S>,
): Promise<NestFastifyApplication> {
  const { unroutable = defaultUnroutable } = options;
  const adapter = new FastifyAdapter({
    bodyLimit: options.bodyLimitBytes ?? DEFAULT_BODY_LIMIT_BYTES,
    // Called before there is a route, so past all filters: for a URL that cannot be decoded.
    frameworkErrors: (error: Error, _request: FastifyRequest, reply: FastifyReply) =>
      void reply.status(400).send(unroutable(error.message)),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ServiceModule.around(options, parts), adapter, {
    logger: new NestLogger(parts.logger),
    abortOnError: false,
    // Fastify's own parser does, and can be replaced.
    bodyParser: false,
  });
  observeRequests(adapter.getInstance(), parts.metrics);
  app.useGlobalPipes(options.pipe ?? new ValidationPipe({ transform: true, whitelist: true }));
  if (options.serve) connectTransport(app, options.serve, parts);
  await options.configure?.(app, parts);
  return app;
}

function defaultUnroutable(reason: string): object {
  return { statusCode: 400, message: reason };
}

function connectTransport(app: NestFastifyApplication, serve: ServeOptions, { bus, metrics }: ServiceParts): void {
  const strategy = new JetStreamTransport({ ...serve, bus, metrics });
  // Deferred, since Nest takes no filters once a microservice is initialized.
  const microservice = app.connectMicroservice<CustomStrategy>({ strategy }, { deferInitialization: true });
  microservice.useGlobalFilters(new OriginalErrorFilter());
}
