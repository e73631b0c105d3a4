import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { platformVersion } from '@workflow-builder/service-kit';
import { openApiDocument } from './openapi-document.js';

/** Serves the API's description at `/api/openapi.json`. */
export function serveOpenApi(app: NestFastifyApplication): void {
  let document: object | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', () => (document ??= openApiDocument(app, platformVersion())));
}
