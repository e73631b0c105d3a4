import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGateway, type TestGateway } from '../../tests/gateway-kit.js';

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('a request that reaches no handler', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway({ MAX_DOCUMENT_BYTES: '4096' });
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
    ['a body beyond the limit', 'POST', '/api/logs', `["${'x'.repeat(4096)}"]`, undefined, 413, 'DOCUMENT_TOO_LARGE'],
    ['a wrong method', 'DELETE', '/compile', undefined, undefined, 404, 'NOT_FOUND'],
    ['a URL that cannot be decoded', 'GET', '/api/runs/%E0%A4%A', undefined, undefined, 400, 'REQUEST_INVALID'],
    ['an id that is none', 'GET', '/compilations/a%20b', undefined, undefined, 404, 'COMPILATION_NOT_FOUND'],
    [
      'events of an id that is none',
      'GET',
      '/compilations/a%20b/events',
      undefined,
      undefined,
      404,
      'COMPILATION_NOT_FOUND',
    ],
    ['a deployment id that is none', 'GET', '/api/deploy/%00', undefined, undefined, 404, 'DEPLOYMENT_NOT_FOUND'],
    ['a run id that is none', 'GET', '/api/runs/%00', undefined, undefined, 404, 'RUN_NOT_FOUND'],
    ['a workflow id that is none', 'POST', '/api/workflows/%00/runs', '{}', undefined, 404, 'WORKFLOW_NOT_DEPLOYED'],
    ['a body without end', 'POST', '/compile', deep(1_001), undefined, 422, 'DOCUMENT_TOO_DEEP'],
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
