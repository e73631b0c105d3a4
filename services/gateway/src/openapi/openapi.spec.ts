import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import SwaggerParser from '@apidevtools/swagger-parser';
import type { OpenAPIObject } from '@nestjs/swagger';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startGateway, type TestGateway } from '../../tests/gateway-kit.js';

const committed = fileURLToPath(new URL('../../../../docs/api/openapi.json', import.meta.url));

const text = (document: OpenAPIObject): string => `${JSON.stringify(document, undefined, 2)}\n`;

describe('the OpenAPI document', () => {
  let gateway: TestGateway;
  let served: OpenAPIObject;

  beforeAll(async () => {
    gateway = await startGateway();
    served = (await (await gateway.get('/api/openapi.json')).json()) as OpenAPIObject;
    if (process.env['UPDATE'] !== '1') return;
    await mkdir(dirname(committed), { recursive: true });
    await writeFile(committed, text(served));
  });

  afterAll(() => gateway.stop());

  const operations = () =>
    Object.entries(served.paths).flatMap(([path, item]) =>
      (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
        const operation = item[method];
        return operation === undefined ? [] : [{ name: `${method} ${path}`, ...operation }];
      }),
    );

  it('is committed as it is served; else run this suite with UPDATE=1', async () => {
    expect(await readFile(committed, 'utf8')).toBe(text(served));
  });

  it('is valid', async () => {
    await expect(SwaggerParser.validate(committed)).resolves.toMatchObject({ openapi: served.openapi });
  });

  it('lists every operation once, under a name of its own', () => {
    expect(operations().map(({ name, operationId }) => `${name}: ${operationId ?? ''}`)).toEqual([
      'post /api/compiler/compile: compile',
      'get /api/compiler/compilations/{id}: getCompilation',
      'get /api/compiler/compilations/{id}/events: followCompilation',
      'post /api/compiler/validate: validate',
      'post /api/deploy: deploy',
      'get /api/deploy/{id}: getDeployment',
      'post /api/deployments/preview: previewDeployment',
      'get /api/deployments/{id}: getDeploymentById',
      'get /api/deployments/{id}/events: followDeployment',
      'post /api/deployments/{id}/ramp: rampDeployment',
      'post /api/deployments/{id}/rollback: rollBackDeployment',
      'post /api/workflows/{id}/runs: startRun',
      'get /api/runs: listRuns',
      'get /api/runs/{id}: getRun',
      'get /api/runs/{id}/logs/stream: followRunLogs',
      'get /api/runs/{id}/logs: getRunLogs',
      'post /api/runs/{id}/cancel: cancelRun',
      'post /api/runs/{id}/terminate: terminateRun',
      'post /api/runs/{id}/signals/{name}: signalRun',
      'get /api/runs/{id}/queries/{name}: queryRun',
      'post /api/runs/{id}/updates/{name}: updateRun',
      'get /api/runs/{id}/nodes: getRunNodes',
      'post /api/runs/{id}/reset: resetRun',
      'get /api/logs: searchLogs',
      'post /api/logs: appendLogEntries',
      'get /api/logs/stream: followLogs',
      'get /api/webhooks/{project}/{workflow}: getWebhook',
      'post /api/webhooks/{project}/{workflow}: postWebhook',
      'put /api/webhooks/{project}/{workflow}: putWebhook',
      'patch /api/webhooks/{project}/{workflow}: patchWebhook',
      'delete /api/webhooks/{project}/{workflow}: deleteWebhook',
      'get /api/projects/{project}/webhooks: listWebhooks',
      'post /api/projects/{project}/events: receiveEvent',
      'post /api/workflows/{id}/signals/{name}: signalWorkflow',
      'get /api/components: listComponents',
      'get /api/projects: listProjects',
      'post /api/projects: createProject',
      'get /api/projects/{project}: getProject',
      'put /api/projects/{project}: updateProject',
      'delete /api/projects/{project}: deleteProject',
      'get /api/projects/{project}/services: listServices',
      'post /api/projects/{project}/services: createService',
      'get /api/projects/{project}/services/{service}: getService',
      'put /api/projects/{project}/services/{service}: updateService',
      'delete /api/projects/{project}/services/{service}: deleteService',
      'get /api/projects/{project}/services/{service}/workflows: listWorkflows',
      'post /api/projects/{project}/services/{service}/workflows: createWorkflow',
      'get /api/projects/{project}/services/{service}/workflows/{workflow}: getWorkflow',
      'put /api/projects/{project}/services/{service}/workflows/{workflow}: updateWorkflow',
      'delete /api/projects/{project}/services/{service}/workflows/{workflow}: deleteWorkflow',
      'get /api/projects/{project}/services/{service}/workflows/{workflow}/revisions/{revision}: getWorkflowRevision',
      'get /api/projects/{project}/members: listMembers',
      'put /api/projects/{project}/members/{user}: setMember',
      'delete /api/projects/{project}/members/{user}: removeMember',
      'get /api/projects/{project}/connectors: listConnectors',
      'post /api/projects/{project}/connectors: createConnector',
      'get /api/projects/{project}/connectors/{connector}: getConnector',
      'put /api/projects/{project}/connectors/{connector}: updateConnector',
      'delete /api/projects/{project}/connectors/{connector}: deleteConnector',
      'get /api/projects/{project}/audit: listAuditRecords',
      'get /api/compiler/health: getHealth',
    ]);
  });

  it('describes every body by a schema of its own', () => {
    const takesNothing = ['cancelRun'];
    // What they take is for the workflow to say.
    const takesAnything = ['postWebhook', 'putWebhook', 'patchWebhook'];
    const others = [...takesNothing, ...takesAnything];
    const writing = operations().filter(
      ({ name, operationId = '' }) => /^p(?:ost|ut|atch) /.test(name) && !others.includes(operationId),
    );
    for (const { name, requestBody } of writing) {
      expect([name, JSON.stringify(requestBody)]).toEqual([name, expect.stringContaining('"#/components/schemas/')]);
    }
    for (const { name, responses } of operations().filter(({ name }) => !name.startsWith('delete'))) {
      expect([name, Object.values(responses)]).toEqual([
        name,
        expect.arrayContaining([expect.objectContaining({ content: expect.anything() })]),
      ]);
    }
  });

  it('holds no empty schema', () => {
    for (const [name, schema] of Object.entries(served.components?.schemas ?? {})) {
      expect([name, schema]).toEqual([
        name,
        expect.objectContaining({ type: 'object', properties: expect.anything() }),
      ]);
    }
  });
});
