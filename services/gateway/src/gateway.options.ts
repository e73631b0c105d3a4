import { Consumer, type Failure } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import type { ServiceOptions } from '@workflow-builder/service-kit';
import { GatewayModule } from './gateway.module.js';
import { readJsonBodies } from './http/json-body.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RequestPipe } from './http/request-pipe.js';
import { serveOpenApi } from './openapi/serve-openapi.js';
import type { GatewaySettings } from './settings.js';

/** The gateway as a service of the platform. */
export function gatewayOptions(settings: GatewaySettings): ServiceOptions<GatewaySettings> {
  return {
    name: 'gateway',
    settings,
    module: GatewayModule,
    ownHealth: true,
    serve: {
      settings: settings.transport,
      consumers: [Consumer.CompilationProgress, Consumer.CompilationOutcome, Consumer.EventTriggers],
    },
    bodyLimitBytes: settings.MAX_DOCUMENT_BYTES,
    pipe: new RequestPipe(),
    unroutable: (reason): Failure => ({
      success: false,
      errors: [diagnostic('REQUEST_INVALID', { reason })],
      warnings: [],
    }),
    configure: (app, { logger }) => {
      readJsonBodies(app.getHttpAdapter().getInstance());
      app.useGlobalFilters(new ProblemFilter(logger, settings.MAX_DOCUMENT_BYTES));
      serveOpenApi(app);
    },
  };
}
