import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGateway, type TestGateway } from '../../tests/gateway-kit.js';

describe('a request that reaches no handler', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway({ MAX_DOCUMENT_BYTES: '2048' });
  });

  afterAll(() => gateway.stop());

  const send = (method: string, path: string, body?: string, type = 'application/json') =>
    fetch(gateway.url + path, {
      method,
      ...(body === undefined ? {} : { body, headers: { 'content-type': type } }),
      signal: AbortSignal.timeout(10_000),
    });

  it.each([
    ['a body of another type', 'POST', '/compile', 'workflow: {}', 'application/yaml', 415, 'REQUEST_INVALID'],
    ['a body without a type', 'POST', '/compile', 'x', '', 415, 'REQUEST_INVALID'],
    ['no body at all', 'POST', '/compile', undefined, undefined, 400, 'REQUEST_INVALID'],
    ['malformed JSON', 'POST', '/api/deploy', '{', undefined, 400, 'MALFORMED_JSON'],
    ['a body that is no object', 'POST', '/validate', '[1]', undefined, 400, 'REQUEST_INVALID'],
    ['a body beyond the limit', 'POST', '/api/logs', `["${'x'.repeat(2048)}"]`, undefined, 413, 'DOCUMENT_TOO_LARGE'],
    ['a wrong method', 'DELETE', '/compile', undefined, undefined, 404, 'NOT_FOUND'],
    ['an unknown path', 'GET', '/nowhere?x=1', undefined, undefined, 404, 'NOT_FOUND'],
  ])('%s is answered with the failure body', async (_, method, path, body, type, status, code) => {
    const response = await send(method, path, body, type);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toMatchObject({
      success: false,
      errors: [{ code, severity: 'error' }],
      warnings: [],
    });
  });

  it('HEAD is answered as GET would be, without a body', async () => {
    const missing = await send('HEAD', '/nowhere');
    expect([missing.status, await missing.text()]).toEqual([404, '']);
    const live = await send('HEAD', '/health/live');
    expect([live.status, await live.text()]).toEqual([200, '']);
  });
});
