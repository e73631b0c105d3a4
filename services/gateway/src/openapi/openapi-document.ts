import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { GatewayModule } from '../gateway.module.js';
import { bodySchemas } from './schemas.js';

const ABOUT =
  'Compile, deploy and run drawn workflows. Every failure has the body `Failure`. ' +
  'What is below `/api/compiler` also stands at the root: `POST /compile`, `POST /validate`, `GET /health`.';

/** The API as OpenAPI 3.1: routes from the controllers, bodies from the DTOs. */
export function openApiDocument(app: NestFastifyApplication, version: string): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Workflow Builder')
    .setDescription(ABOUT)
    .setVersion(version)
    .build();
  const { paths, components, ...document } = SwaggerModule.createDocument(app, config, {
    include: [GatewayModule],
  });
  const canonical = Object.entries(paths).filter(([path]) => path.startsWith('/api/'));
  return { ...document, paths: Object.fromEntries(canonical), components: { ...components, schemas: bodySchemas() } };
}
