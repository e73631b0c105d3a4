import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { apiClient } from '../../tests/api-client.js';
import { logEntry } from '../../tests/gateway-with-store.js';
import { callers, type CallerName, drawing, type Ids, SharedProject } from '../../tests/shared-project.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Request = readonly [Method, path: string, body?: unknown, headers?: Readonly<Record<string, string>>];
type Statuses = Readonly<Record<CallerName, number>>;

/** A request to a route, and what each caller is answered. */
interface Route {
  readonly answers: Statuses;
  /** A new request each time, so that what one caller did is in nobody's way. */
  readonly request: (ids: Ids, shared: SharedProject) => Request | Promise<Request>;
}

const nobody = { platform: 401, nobody: 401 };
/** Every member reads. To a stranger there is nothing. */
const reads = (status = 200): Statuses => ({
  ...{ owner: status, editor: status, viewer: status, stranger: 404 },
  ...nobody,
});
const changes = (status: number): Statuses => ({ ...reads(status), viewer: 403 });
const owns = (status: number): Statuses => ({ ...changes(status), editor: 403 });
/** Each user has an answer of its own. */
const signedIn = (status: number): Statuses => ({ ...reads(status), stranger: status });
/** Compiling leaves nothing behind in a project, and answers what follows from the request. */
const open = (status: number): Statuses => ({ ...signedIn(status), platform: status, nobody: status });
/** What the platform tells itself. */
const reports = (status: number): Statuses => ({ ...signedIn(403), platform: status });

const any = { 'if-match': '*' };
const noEvent = { 'last-event-id': 'none' };
/** Of a state that never was: whoever may would be told so, and nothing is gone. */
const never = { 'if-match': '"999"' };
const about = { name: 'Name' };
const cache = { name: 'Cache', kind: 'redis', url: 'redis://localhost' };
const inProject = ({ project }: Ids): string => `/projects/${project}`;
const inService = (ids: Ids): string => `${inProject(ids)}/services/${ids.service}`;
const drawn = (ids: Ids): string => `${inService(ids)}/workflows/${ids.workflow}`;
const connector = (ids: Ids): string => `${inProject(ids)}/connectors/${ids.connector}`;

/** Those of a trigger that asks for a token, by method. */
const webhooks = Object.fromEntries(
  (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).map((method): [string, Route] => [
    `${method.toLowerCase()}Webhook`,
    { answers: changes(202), request: ({ project }) => [method, `/webhooks/${project}/counting`] },
  ]),
);

/** By the operation's id in the OpenAPI document. */
const routes: Readonly<Record<string, Route>> = {
  compile: { answers: open(400), request: () => ['POST', '/compiler/compile', {}] },
  getCompilation: { answers: reads(), request: (ids) => ['GET', `/compiler/compilations/${ids.compilation}`] },
  followCompilation: {
    answers: reads(),
    request: (ids) => ['GET', `/compiler/compilations/${ids.compilation}/events`],
  },
  validate: { answers: open(503), request: () => ['POST', '/compiler/validate', { workflow: drawing('v') }] },
  getHealth: { answers: open(200), request: () => ['GET', '/compiler/health'] },
  listComponents: { answers: open(200), request: () => ['GET', '/components'] },

  deploy: { answers: changes(202), request: (ids) => ['POST', '/deploy', { compilationId: ids.compilation }] },
  previewDeployment: {
    answers: changes(503),
    request: (ids) => ['POST', '/deployments/preview', { compilationId: ids.compilation }],
  },
  getDeployment: { answers: reads(), request: (ids) => ['GET', `/deploy/${ids.deployment}`] },
  getDeploymentById: { answers: reads(), request: (ids) => ['GET', `/deployments/${ids.deployment}`] },
  followDeployment: { answers: reads(), request: (ids) => ['GET', `/deployments/${ids.deployment}/events`] },
  rampDeployment: {
    answers: changes(409),
    request: (ids) => ['POST', `/deployments/${ids.deployment}/ramp`, { percentage: 50 }],
  },
  rollBackDeployment: {
    answers: changes(409),
    request: (ids) => ['POST', `/deployments/${ids.deployment}/rollback`, {}],
  },

  startRun: { answers: changes(201), request: () => ['POST', '/workflows/counting/runs', {}] },
  listRuns: { answers: reads(), request: (ids) => ['GET', `/runs?project=${ids.project}`] },
  getRun: { answers: reads(), request: (ids) => ['GET', `/runs/${ids.run}`] },
  getRunLogs: { answers: reads(), request: (ids) => ['GET', `/runs/${ids.run}/logs`] },
  getRunNodes: { answers: reads(), request: (ids) => ['GET', `/runs/${ids.run}/nodes`] },
  resetRun: {
    answers: changes(404),
    request: (ids) => ['POST', `/runs/${ids.run}/reset`, { nodeId: 'none' }],
  },
  cancelRun: { answers: changes(202), request: async (_, shared) => ['POST', `/runs/${await shared.run()}/cancel`] },
  terminateRun: {
    answers: changes(200),
    request: async (_, shared) => ['POST', `/runs/${await shared.run()}/terminate`, {}],
  },
  signalRun: {
    answers: changes(202),
    request: (ids) => ['POST', `/runs/${ids.run}/signals/none`, {}],
  },
  queryRun: { answers: reads(), request: (ids) => ['GET', `/runs/${ids.run}/queries/count`] },
  updateRun: {
    answers: changes(200),
    request: (ids) => ['POST', `/runs/${ids.run}/updates/add`, { payload: 1 }],
  },
  ...webhooks,
  signalWorkflow: { answers: changes(404), request: () => ['POST', '/workflows/counting/signals/none', {}] },
  listWebhooks: { answers: changes(200), request: (ids) => ['GET', `${inProject(ids)}/webhooks`] },
  receiveEvent: {
    answers: changes(202),
    request: (ids) => ['POST', `${inProject(ids)}/events`, { id: randomUUID(), type: 'none' }],
  },
  // Streams go on until their reader leaves: whoever may follow them is told that there is no such event.
  followRunLogs: {
    answers: reads(400),
    request: (ids) => ['GET', `/runs/${ids.run}/logs/stream`, undefined, noEvent],
  },
  searchLogs: { answers: reads(), request: (ids) => ['GET', `/logs?project=${ids.project}`] },
  followLogs: {
    answers: reads(400),
    request: (ids) => ['GET', `/logs/stream?project=${ids.project}`, undefined, noEvent],
  },
  appendLogEntries: { answers: reports(202), request: () => ['POST', '/logs', logEntry({ id: randomUUID() })] },

  listProjects: { answers: signedIn(200), request: () => ['GET', '/projects'] },
  createProject: { answers: signedIn(201), request: () => ['POST', '/projects', { name: randomUUID() }] },
  getProject: { answers: reads(), request: (ids) => ['GET', inProject(ids)] },
  updateProject: { answers: changes(200), request: (ids) => ['PUT', inProject(ids), about, any] },
  deleteProject: { answers: owns(412), request: (ids) => ['DELETE', inProject(ids), undefined, never] },
  listServices: { answers: reads(), request: (ids) => ['GET', `${inProject(ids)}/services`] },
  createService: {
    answers: changes(201),
    request: (ids) => ['POST', `${inProject(ids)}/services`, { ...about, id: randomUUID() }],
  },
  getService: { answers: reads(), request: (ids) => ['GET', inService(ids)] },
  updateService: { answers: changes(200), request: (ids) => ['PUT', inService(ids), about, any] },
  deleteService: { answers: changes(412), request: (ids) => ['DELETE', inService(ids), undefined, never] },
  listWorkflows: { answers: reads(), request: (ids) => ['GET', `${inService(ids)}/workflows`] },
  createWorkflow: {
    answers: changes(201),
    request: (ids) => ['POST', `${inService(ids)}/workflows`, { workflow: drawing(randomUUID()) }],
  },
  getWorkflow: { answers: reads(), request: (ids) => ['GET', drawn(ids)] },
  updateWorkflow: {
    answers: changes(200),
    request: (ids) => ['PUT', drawn(ids), { workflow: drawing(ids.workflow) }, any],
  },
  deleteWorkflow: { answers: changes(412), request: (ids) => ['DELETE', drawn(ids), undefined, never] },
  getWorkflowRevision: { answers: reads(), request: (ids) => ['GET', `${drawn(ids)}/revisions/1`] },
  listMembers: { answers: reads(), request: (ids) => ['GET', `${inProject(ids)}/members`] },
  setMember: { answers: owns(200), request: (ids) => ['PUT', `${inProject(ids)}/members/viewer`, { role: 'viewer' }] },
  removeMember: { answers: owns(204), request: (ids) => ['DELETE', `${inProject(ids)}/members/none`] },
  listConnectors: { answers: reads(), request: (ids) => ['GET', `${inProject(ids)}/connectors`] },
  createConnector: {
    answers: changes(201),
    request: (ids) => ['POST', `${inProject(ids)}/connectors`, { ...cache, id: `c-${randomUUID()}` }],
  },
  getConnector: { answers: reads(), request: (ids) => ['GET', connector(ids)] },
  updateConnector: { answers: changes(200), request: (ids) => ['PUT', connector(ids), cache, any] },
  deleteConnector: { answers: changes(412), request: (ids) => ['DELETE', connector(ids), undefined, never] },
  // Empty for whoever owns no such project, or did not when it was deleted.
  listAuditRecords: { answers: signedIn(200), request: (ids) => ['GET', `${inProject(ids)}/audit`] },
};

describe('who may do what, where users sign in', () => {
  let shared: SharedProject;

  beforeAll(async () => {
    shared = await SharedProject.start();
  }, 60_000);

  afterAll(() => shared.stop());

  it.each(Object.entries(routes))(
    '%s',
    async (_operation, { answers, request }) => {
      const given: Partial<Record<CallerName, number>> = {};
      for (const caller of callers) {
        const [method, path, body, headers] = await request(shared.ids, shared);
        given[caller] = (await shared.as(caller)(method, path, body, headers)).status;
      }
      expect(given).toEqual(answers);
    },
    60_000,
  );

  it('is said here of every route that there is', async () => {
    const document = (await apiClient(shared.url)('GET', '/openapi.json')).body as OpenAPIObject;
    const operations = Object.values(document.paths).flatMap(({ get, post, put, patch, delete: gone }) =>
      [get, post, put, patch, gone].flatMap((operation) => operation?.operationId ?? []),
    );
    expect(Object.keys(routes).sort()).toEqual([...operations].sort());
  });

  it('tells a stranger of a run, a deployment and a compilation what it tells of none', async () => {
    const stranger = shared.as('stranger');
    const codeOf = async (path: string): Promise<unknown> => {
      const { body } = await stranger('GET', path);
      return (body as { readonly errors: readonly { readonly code: string }[] }).errors.map(({ code }) => code);
    };
    expect(await codeOf(`/runs/${shared.ids.run}`)).toEqual(await codeOf('/runs/none'));
    expect(await codeOf(`/deployments/${shared.ids.deployment}`)).toEqual(await codeOf(`/deployments/none`));
    const compiled = await codeOf(`/compiler/compilations/${shared.ids.compilation}`);
    expect(compiled).toEqual(await codeOf('/compiler/compilations/none'));
  });

  it('shows everyone what was compiled for a project that is not there yet', async () => {
    const path = `/compiler/compilations/${await shared.compiled(randomUUID())}`;
    for (const caller of ['stranger', 'nobody'] as const) {
      expect(await shared.as(caller)('GET', path)).toMatchObject({ status: 200 });
    }
  });

  it('lets whoever deploys to a project that is not there yet own it', async () => {
    const name = randomUUID();
    const compilationId = await shared.compiled(name);
    expect(await shared.as('stranger')('POST', '/deploy', { compilationId })).toMatchObject({
      status: 202,
      body: { project: { name } },
    });
    expect(await shared.as('owner')('POST', '/deploy', { compilationId })).toMatchObject({ status: 404 });
  });
});
