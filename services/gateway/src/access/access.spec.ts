import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedToken } from '@workflow-builder/testing';
import { type ApiCall, apiClient, refusal } from '../../tests/api-client.js';
import { type GatewayWithStore, startGatewayWithStore } from '../../tests/gateway-with-store.js';
import { startGateway } from '../../tests/gateway-kit.js';

const SECRET = 'a secret of at least thirty-two characters';
const claims = { role: 'authenticated', sub: 'ada' };

describe('who may use projects, where users sign in', () => {
  let gateway: GatewayWithStore;

  beforeAll(async () => {
    gateway = await startGatewayWithStore({ SUPABASE_JWT_SECRET: SECRET });
    await as('ada')('POST', '/projects', { id: 'hers', name: 'Hers' });
  });

  afterAll(() => gateway.stop());

  const holding = (token?: string): ApiCall => apiClient(gateway.url, token);
  const as = (sub: string): ApiCall => holding(signedToken(SECRET, { ...claims, sub }));

  it.each([
    ['none', undefined],
    ['one that is no token', 'nonsense'],
    ['one that another secret signed', signedToken(`not ${SECRET}`, claims)],
    ['one that has expired', signedToken(SECRET, { ...claims, exp: 1 })],
    ['one of no user', signedToken(SECRET, { role: 'anon' })],
    ['one of the platform’s own', signedToken(SECRET, { role: 'service_role', sub: 'x' })],
  ])('is nobody whose token is %s', async (_what, token) => {
    const answer = await holding(token)('GET', '/projects');
    expect(answer).toMatchObject({ status: 401, body: refusal('UNAUTHENTICATED') });
  });

  it('is who created them', async () => {
    expect((await as('ada')('GET', '/projects')).body).toMatchObject({ items: [{ id: 'hers' }] });
    expect((await as('ada')('GET', '/projects/hers/members')).body).toEqual({
      items: [{ userId: 'ada', role: 'owner' }],
    });
  });

  it('is no stranger, for whom they do not exist', async () => {
    expect((await as('eve')('GET', '/projects')).body).toEqual({ items: [] });
    for (const place of ['', '/services', '/connectors', '/members']) {
      expect(await as('eve')('GET', `/projects/hers${place}`)).toMatchObject({ status: 404 });
    }
    const role = { role: 'owner' };
    expect(await as('eve')('PUT', '/projects/hers/members/eve', role)).toMatchObject({ status: 404 });
  });

  it('is a member, as far as the role goes', async () => {
    const rename = (user: string) => as(user)('PUT', '/projects/hers', { name: 'Hers' }, { 'if-match': '*' });
    await as('ada')('PUT', '/projects/hers/members/bob', { role: 'viewer' });
    expect(await as('bob')('GET', '/projects/hers')).toMatchObject({ status: 200 });
    expect(await rename('bob')).toMatchObject({ status: 403, body: refusal('ROLE_INSUFFICIENT') });
    await as('ada')('PUT', '/projects/hers/members/bob', { role: 'editor' });
    expect(await rename('bob')).toMatchObject({ status: 200 });
    expect(await as('bob')('DELETE', '/projects/hers/members/ada')).toMatchObject({ status: 403 });
    expect(await as('ada')('DELETE', '/projects/hers/members/bob')).toMatchObject({ status: 204 });
    expect(await as('bob')('GET', '/projects/hers')).toMatchObject({ status: 404 });
  });

  it('is always an owner at least', async () => {
    expect(await as('ada')('DELETE', '/projects/hers/members/ada')).toMatchObject({
      status: 409,
      body: refusal('RECORD_IN_USE'),
    });
    expect(await as('ada')('PUT', '/projects/hers/members/ada', { role: 'boss' })).toMatchObject({ status: 400 });
  });
});

describe('projects without a store', () => {
  it('answer 503', async () => {
    const gateway = await startGateway();
    expect(await apiClient(gateway.url)('GET', '/projects')).toMatchObject({
      status: 503,
      body: refusal('STORE_UNAVAILABLE'),
    });
    await gateway.stop();
  });
});
