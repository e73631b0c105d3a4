import { afterEach, describe, expect, it } from '@jest/globals';
import { FakeGateway, type Reply } from '../../tests/fake-gateway.js';
import { wb } from '../../tests/run-wb.js';

const state = { revision: 1, createdAt: '2025-01-15T10:30:00.000Z', updatedAt: '2025-01-15T10:30:00.000Z' };
const projectId = 'proj_verification';
const project = { id: projectId, name: 'Rust Migration Verification', description: '', services: [], ...state };
const simple = { projectId, id: 'svc_simple', name: 'Simple Workflows', description: '', ...state };
const long = { projectId, id: 'svc_long', name: 'Long Running Workflows', description: '', ...state };
const drawing = (serviceId: string, id: string): object => ({
  projectId,
  serviceId,
  id,
  name: id,
  workflow: {},
  ...state,
});

const created = (body: object): Reply => ({ status: 201, body });
const exists: Reply = {
  status: 409,
  body: {
    success: false,
    errors: [{ code: 'RECORD_EXISTS', severity: 'error', message: 'm', remedy: 'r', docsUrl: 'd' }],
    warnings: [],
  },
};

const PROJECTS = 'POST /api/projects';
const SERVICES = `POST /api/projects/${projectId}/services`;
const IN_SIMPLE = `${SERVICES}/svc_simple/workflows`;
const IN_LONG = `${SERVICES}/svc_long/workflows`;

describe('wb seed', () => {
  let gateway: FakeGateway;
  afterEach(() => gateway.stop());

  it('creates the project of the plan with two services and four workflows', async () => {
    gateway = await FakeGateway.start({
      [PROJECTS]: [created(project)],
      [SERVICES]: [created(simple), created(long)],
      [IN_SIMPLE]: ['simple-workflow-001', 'base-workflow-001'].map((id) => created(drawing('svc_simple', id))),
      [IN_LONG]: ['long', 'base-long'].map((id) => created(drawing('svc_long', id))),
    });
    const { code, stdout } = await wb(['seed', '--url', gateway.url, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(7);
    expect(gateway.bodyOf(PROJECTS)).toMatchObject({ name: 'Rust Migration Verification' });
    const sent = (route: string): unknown[] =>
      gateway.received.filter((each) => each.route === route).map(({ body }) => body);
    expect(sent(SERVICES)).toEqual([{ name: 'Simple Workflows' }, { name: 'Long Running Workflows' }]);
    expect(sent(IN_SIMPLE)).toMatchObject([
      { workflow: { name: 'SimpleWorkflow' } },
      { workflow: { name: 'BaseWorkflow' } },
    ]);
    expect(sent(IN_LONG)).toMatchObject([
      { workflow: { name: 'LongRunningWorkflow' } },
      { workflow: { name: 'BaseLongRunningWorkflow' } },
    ]);
  });

  it('leaves alone what is there already', async () => {
    gateway = await FakeGateway.start({
      [PROJECTS]: [exists],
      'GET /api/projects': [{ status: 200, body: { items: [], nextCursor: 'next' } }],
      'GET /api/projects?cursor=next': [{ status: 200, body: { items: [project] } }],
      [SERVICES]: [exists],
      [SERVICES.replace('POST', 'GET')]: [{ status: 200, body: { items: [simple, long] } }],
      [IN_SIMPLE]: [exists],
      [IN_LONG]: [exists],
    });
    const { code, stdout } = await wb(['seed', '--url', gateway.url]);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.endsWith(': there already'))).toHaveLength(7);
  });

  it('says who it is when it is told', async () => {
    gateway = await FakeGateway.start({ [PROJECTS]: [{ ...exists, status: 401 }] });
    await wb(['seed', '--url', gateway.url], { env: { WB_TOKEN: 'a.b.c' } });
    expect(gateway.received.find(({ route }) => route === PROJECTS)?.authorization).toBe('Bearer a.b.c');
  });
});
