import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { bodySchemas } from './schemas.js';

/** The API as OpenAPI 3: routes from the controllers, bodies from the validation rules of their DTOs. */
export function openApiDocument(app: NestFastifyApplication, version: string): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Workflow Builder')
    .setDescription('Compile, deploy and run drawn workflows. Every failure has the body `Failure`.')
    .setVersion(version)
    .build();
  const document = SwaggerModule.createDocument(app, config);
  return { ...document, components: { ...document.components, schemas: bodySchemas() } };
}
