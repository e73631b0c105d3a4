import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiCall, apiClient, refusal } from '../../tests/api-client.js';
import { type GatewayWithStore, startGatewayWithStore } from '../../tests/gateway-with-store.js';

describe('projects', () => {
  let gateway: GatewayWithStore;
  let call: ApiCall;

  beforeAll(async () => {
    gateway = await startGatewayWithStore();
    call = apiClient(gateway.url);
  });

  afterAll(() => gateway.stop());

  const created = async (name: string): Promise<string> =>
    (await call('POST', '/projects', { name })).location.slice(4);

  it('are created under the id that a deployment of that name uses', async () => {
    const answer = await call('POST', '/projects', { name: 'My Shop', description: 'Sells' });
    expect(answer).toMatchObject({
      status: 201,
      etag: '"1"',
      location: expect.stringMatching(/^\/api\/projects\/proj_my-shop_/),
    });
    expect(answer.body).toMatchObject({ name: 'My Shop', description: 'Sells', services: [], revision: 1 });
    expect(await call('GET', answer.location.slice(4))).toMatchObject({ status: 200, etag: '"1"', body: answer.body });
  });

  it('are created once', async () => {
    await created('Twice');
    expect(await call('POST', '/projects', { name: 'Twice' })).toMatchObject({
      status: 409,
      body: refusal('RECORD_EXISTS'),
    });
  });

  it.each([{}, { name: '' }, { name: 'a\nb' }, { name: 'a', id: '../x' }, { name: 'a', description: 7 }])(
    'are refused when they are described as %j',
    async (body) => {
      expect(await call('POST', '/projects', body)).toMatchObject({ status: 400, body: refusal('REQUEST_INVALID') });
    },
  );

  it('are changed by who names the state they have read', async () => {
    const place = await created('Edited');
    const change = { name: 'Edited anew' };
    expect(await call('PUT', place, change)).toMatchObject({ status: 428, body: refusal('REVISION_REQUIRED') });
    const first = await call('PUT', place, change, { 'if-match': '"1"' });
    expect(first).toMatchObject({ status: 200, etag: '"2"', body: { name: 'Edited anew', description: '' } });
    for (const stale of ['"1"', '"9"', 'W/"2"', 'nonsense']) {
      expect(await call('PUT', place, change, { 'if-match': stale })).toMatchObject({
        status: 412,
        body: refusal('REVISION_STALE'),
      });
    }
    expect(await call('PUT', place, change, { 'if-match': '*' })).toMatchObject({ status: 200, etag: '"3"' });
  });

  it('let one of two change the state that both have read', async () => {
    const place = await created('Contested');
    const rivals = ['a', 'b'].map((name) => call('PUT', place, { name }, { 'if-match': '"1"' }));
    expect((await Promise.all(rivals)).map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('are deleted once, while nothing was deployed of them', async () => {
    const place = await created('Gone');
    expect(await call('DELETE', place, undefined, { 'if-match': '"1"' })).toMatchObject({
      status: 204,
      body: undefined,
    });
    expect(await call('GET', place)).toMatchObject({ status: 404, body: refusal('RECORD_NOT_FOUND') });

    const deployed = { id: 'deployed', name: 'Deployed' };
    await gateway.store.projects.ensure(deployed, { id: 's', name: 'S' });
    const run = { id: 'r', runId: 'r', workflowId: 'w', type: 'W', version: 'v', startedAt: new Date() };
    await gateway.store.runs.record({ ...run, projectId: 'deployed', serviceId: 's' });
    expect(await call('DELETE', '/projects/deployed', undefined, { 'if-match': '*' })).toMatchObject({
      status: 409,
      body: refusal('RECORD_IN_USE'),
    });
  });

  it('are listed page by page, each once', async () => {
    for (const name of ['p1', 'p2', 'p3']) await created(name);
    const ids: string[] = [];
    let cursor = '';
    do {
      const { body } = await call('GET', `/projects?limit=2&cursor=${cursor}`);
      const page = body as { readonly items: readonly { readonly id: string }[]; readonly nextCursor?: string };
      expect(page.items.length).toBeLessThanOrEqual(2);
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? '';
    } while (cursor !== '');
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.filter((id) => /^proj_p\d_/.test(id))).toHaveLength(3);
  });

  it.each(['limit=0', 'limit=201', 'limit=x', 'cursor=%00', 'cursor=no-cursor!'])(
    'refuse a list with %s',
    async (query) => {
      expect(await call('GET', `/projects?${query}`)).toMatchObject({ status: 400, body: refusal('REQUEST_INVALID') });
    },
  );

  it('record who changed what', async () => {
    const place = await created('Audited');
    await call('PUT', place, { name: 'Audited anew' }, { 'if-match': '*' });
    const { body } = await call('GET', `${place}/audit`);
    expect(body).toMatchObject({
      items: [
        { actor: 'anyone', action: 'created', subject: { kind: 'project' } },
        { actor: 'anyone', action: 'updated', subject: { kind: 'project' } },
      ],
    });
  });
});

describe('services and workflows of a project', () => {
  const document = { id: 'wf-1', name: 'Greeting', nodes: [{ odd: ['\u0000', null] }], edges: 'not judged' };
  let gateway: GatewayWithStore;
  let call: ApiCall;
  let services: string;
  let workflows: string;

  beforeAll(async () => {
    gateway = await startGatewayWithStore();
    call = apiClient(gateway.url);
    await call('POST', '/projects', { id: 'shop', name: 'Shop' });
    services = '/projects/shop/services';
    const { location } = await call('POST', services, { name: 'Orders' });
    workflows = `${location.slice(4)}/workflows`;
  });

  afterAll(() => gateway.stop());

  it('have services under the id that a deployment of that name uses', async () => {
    const { body } = await call('GET', services);
    expect(body).toMatchObject({
      items: [{ projectId: 'shop', id: expect.stringMatching(/^svc_orders_/), name: 'Orders' }],
    });
  });

  it('are not found in a project or a service that is not there', async () => {
    for (const place of ['/projects/nobody/services', `${services}/nobody/workflows`]) {
      const body = place.endsWith('services') ? { name: 'x' } : { workflow: document };
      expect(await call('GET', place)).toMatchObject({ status: 404, body: refusal('RECORD_NOT_FOUND') });
      expect(await call('POST', place, body)).toMatchObject({ status: 404, body: refusal('RECORD_NOT_FOUND') });
    }
  });

  it('are changed and deleted with the state that was read', async () => {
    const { location } = await call('POST', services, { name: 'Brief' });
    const place = location.slice(4);
    expect(await call('PUT', place, { name: 'Short' }, { 'if-match': '"1"' })).toMatchObject({
      body: { name: 'Short' },
    });
    expect(await call('DELETE', place, undefined, { 'if-match': '"1"' })).toMatchObject({ status: 412 });
    expect(await call('DELETE', place, undefined, { 'if-match': '"2"' })).toMatchObject({ status: 204 });
    expect(await call('GET', place)).toMatchObject({ status: 404 });
  });

  it('save drawings as they are, whatever is wrong with them', async () => {
    const saved = await call('POST', workflows, { workflow: document });
    expect(saved).toMatchObject({
      status: 201,
      etag: '"1"',
      body: { id: 'wf-1', name: 'Greeting', workflow: document },
    });
    expect(await call('GET', saved.location.slice(4))).toMatchObject({ status: 200, body: { workflow: document } });
    expect(await call('POST', workflows, { workflow: document })).toMatchObject({ status: 409 });
    const list = await call('GET', workflows);
    expect(list.body).toMatchObject({ items: [{ id: 'wf-1', name: 'Greeting' }] });
    expect(list.text).not.toContain('not judged');
  });

  it('keep each state of a drawing', async () => {
    await call('POST', workflows, { workflow: { id: 'kept', name: 'First' } });
    const place = `${workflows}/kept`;
    const redrawn = { workflow: { id: 'kept', name: 'Second' } };
    expect(await call('PUT', place, redrawn, { 'if-match': '"1"' })).toMatchObject({ status: 200, etag: '"2"' });
    expect(await call('PUT', place, redrawn, { 'if-match': '"1"' })).toMatchObject({ status: 412 });
    expect((await call('GET', `${place}/revisions/1`)).body).toMatchObject({
      revision: 1,
      workflow: { name: 'First' },
    });
    expect((await call('GET', `${place}/revisions/2`)).body).toMatchObject({ workflow: { name: 'Second' } });
    for (const none of ['3', '0', 'x', '99999999999']) {
      expect(await call('GET', `${place}/revisions/${none}`)).toMatchObject({ status: 404 });
    }
  });

  it('refuse a document without id or name, and one that changes its id', async () => {
    for (const workflow of [{}, [], 'text', { id: 'a' }, { id: '', name: 'a' }, { id: 'a', name: 7 }]) {
      expect(await call('POST', workflows, { workflow })).toMatchObject({
        status: 400,
        body: refusal('REQUEST_INVALID'),
      });
    }
    await call('POST', workflows, { workflow: { id: 'fixed', name: 'Fixed' } });
    const other = { workflow: { id: 'other', name: 'Fixed' } };
    expect(await call('PUT', `${workflows}/fixed`, other, { 'if-match': '*' })).toMatchObject({ status: 400 });
  });

  it('find a workflow in its own service only', async () => {
    const { location } = await call('POST', services, { name: 'Other' });
    await call('POST', workflows, { workflow: { id: 'here', name: 'Here' } });
    const elsewhere = `${location.slice(4)}/workflows/here`;
    expect(await call('GET', elsewhere)).toMatchObject({ status: 404 });
    expect(await call('DELETE', elsewhere, undefined, { 'if-match': '*' })).toMatchObject({ status: 404 });
    expect(await call('DELETE', `${workflows}/here`, undefined, { 'if-match': '*' })).toMatchObject({ status: 204 });
  });
});
