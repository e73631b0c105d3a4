import type { DynamicModule, PipeTransform, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ConsumerName } from '@workflow-builder/contracts';
import type { TransportSettings } from '@workflow-builder/messaging';
import type { DependencyCheck, LoggerOptions } from '@workflow-builder/telemetry';
import type { ServiceParts } from './service-parts.js';
import type { ServiceSettings } from './settings/service-settings.js';

/** What of the bus a service works for. */
export interface ServeOptions {
  readonly settings: TransportSettings;
  /** Durable consumers whose events the controllers handle; none for a service that only answers requests. */
  readonly consumers: readonly ConsumerName[];
}

export interface ServiceOptions<S extends ServiceSettings> {
  /** Name of the service, as logs, traces, metrics and event sources show it. */
  readonly name: string;
  /** Injectable under its own class. */
  readonly settings: S;
  readonly module: Type<unknown> | DynamicModule;
  /** Present when controllers of the module consume events or answer requests. */
  readonly serve?: ServeOptions;
  /** What the service depends on beside the bus. Modules may also add to the injected `HealthRegistry`. */
  readonly checks?: readonly DependencyCheck[];
  /** The module has a controller of its own for `GET /health`. Default: false, and `/health` shows what `/health/ready` does. */
  readonly ownHealth?: boolean;
  /** Body of the 400 for a URL that cannot be decoded. Default: `{ statusCode, message }`. */
  readonly unroutable?: (reason: string) => object;
  /** Largest HTTP body; default 1 MiB. */
  readonly bodyLimitBytes?: number;
  /** Parses HTTP bodies and queries into their DTOs. Default: Nest's `ValidationPipe`, which drops unknown properties. */
  readonly pipe?: PipeTransform;
  /** Where log lines go. Default: standard output. */
  readonly logDestination?: LoggerOptions['destination'];
  /** Last changes to the application before its routes are registered, such as body parsers and filters. */
  readonly configure?: (app: NestFastifyApplication, parts: ServiceParts<S>) => void | Promise<void>;
}
