import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHttpRequest, type HttpRequestInput } from './http-request.js';

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let received: Received[] = [];
let cancelled = new AbortController();

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const answers: Record<string, (response: ServerResponse) => void> = {
  '/json': (response) => json(response, 200, { list: [1, null], nested: { a: 'b' } }),
  '/text': (response) => response.writeHead(200, { 'content-type': 'text/plain', 'x-two': ['a', 'b'] }).end('hello'),
  '/broken': (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{'),
  '/nothing': (response) => response.writeHead(204).end(),
  '/large': (response) => response.end('x'.repeat(1_048_577)),
  '/silent': () => undefined,
  '/hang-up': (response) => response.destroy(),
  '/moved': (response) => response.writeHead(302, { location: '/json' }).end(),
  '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
  '/inward': (response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
};

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { method, url, headers } = request;
    received.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
    const { pathname } = new URL(url ?? '/', 'http://host');
    const answer = answers[pathname];
    if (answer === undefined) json(response, Number(pathname.slice(1)), {});
    else answer(response);
  });
});

let origin: string;
const defaults = {
  method: 'GET' as const,
  bodyType: 'json' as const,
  auth: { type: 'none' as const },
  timeoutMs: 5_000,
  followRedirects: false,
  validateSsl: true,
};
const secrets: Record<string, string> = { TOKEN: 's3cret', NAME: 'me' };
const ports = (allowedHosts: readonly string[]) => ({
  allowedHosts,
  env: (name: string) => secrets[name],
  attempt: () => ({ cancellationSignal: cancelled.signal, heartbeat: () => undefined }),
});
const request = (path: string, input: Partial<HttpRequestInput> = {}) =>
  createHttpRequest(ports([new URL(origin).host]))({ ...defaults, url: origin + path, ...input });

describe('http-request', () => {
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  beforeEach(() => {
    received = [];
    cancelled = new AbortController();
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('gives status, headers and body: JSON as JSON, else text, null where there is none', async () => {
    expect(await request('/json')).toMatchObject({ status: 200, body: { list: [1, null], nested: { a: 'b' } } });
    expect(await request('/text')).toMatchObject({ headers: { 'x-two': 'a, b' }, body: 'hello' });
    expect(await request('/broken')).toMatchObject({ body: '{' });
    expect(await request('/nothing')).toMatchObject({ status: 204, body: null });
  });

  it('sends method, headers, query and body', async () => {
    await request('/json?kept=1', {
      method: 'POST',
      headers: { 'X-Number': 7, 'x-gone': null },
      query: { q: 'a b&c', many: [1, 2], none: null },
      body: { a: 1 },
    });
    expect(received).toMatchObject([
      {
        method: 'POST',
        url: '/json?kept=1&q=a+b%26c&many=1&many=2',
        headers: { 'x-number': '7', 'content-type': 'application/json' },
        body: '{"a":1}',
      },
    ]);
    expect(received[0]?.headers).not.toHaveProperty('x-gone');
  });

  it('sends text and forms as such', async () => {
    await request('/json', { method: 'PUT', bodyType: 'text', body: 'plain', headers: { 'content-type': 'text/csv' } });
    await request('/json', { method: 'POST', bodyType: 'form', body: { a: 'b c', d: 1 } });
    expect(received).toMatchObject([
      { headers: { 'content-type': 'text/csv' }, body: 'plain' },
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b+c&d=1' },
    ]);
  });

  it('says who is calling, with values that were granted', async () => {
    const token = { $env: 'TOKEN' };
    await request('/json', { auth: { type: 'basic', username: { $env: 'NAME' }, password: token } });
    await request('/json', { auth: { type: 'bearer', token } });
    await request('/json', { auth: { type: 'api-key', name: 'X-Key', in: 'header', apiKey: token } });
    await request('/json', { auth: { type: 'api-key', name: 'key', in: 'query', apiKey: token } });
    expect(received).toMatchObject([
      { headers: { authorization: `Basic ${Buffer.from('me:s3cret').toString('base64')}` } },
      { headers: { authorization: 'Bearer s3cret' } },
      { headers: { 'x-key': 's3cret' } },
      { url: '/json?key=s3cret' },
    ]);
  });

  it('resolves references where the compiler put them, and nowhere else', async () => {
    const body = { mine: { $env: 'TOKEN' }, theirs: { $env: 'TOKEN' } };
    await request('/json', { method: 'POST', body, env: ['/body/mine'] });
    expect(received[0]?.body).toBe('{"mine":"s3cret","theirs":{"$env":"TOKEN"}}');
  });

  it('fails where a value is not granted', async () => {
    await expect(request('/json', { url: { $env: 'GONE' } })).rejects.toMatchObject({
      type: 'ENV_NOT_GRANTED',
      nonRetryable: true,
    });
    expect(received).toEqual([]);
  });

  it.each([
    [400, true],
    [401, true],
    [404, true],
    [408, false],
    [425, false],
    [429, false],
    [500, false],
    [503, false],
  ])('fails with the status %i, for good: %s', async (status, nonRetryable) => {
    await expect(request(`/${status}?secret=1`)).rejects.toMatchObject({
      type: 'HTTP_STATUS_UNEXPECTED',
      nonRetryable,
      message: expect.not.stringContaining('secret'),
    });
  });

  it('expects what it is told to expect', async () => {
    expect(await request('/404', { expectedStatus: [404] })).toMatchObject({ status: 404 });
    await expect(request('/json', { expectedStatus: [404] })).rejects.toMatchObject({ type: 'HTTP_STATUS_UNEXPECTED' });
  });

  it('follows redirects when asked to, each to a checked address', async () => {
    await expect(request('/moved')).rejects.toMatchObject({ type: 'HTTP_STATUS_UNEXPECTED' });
    const followed = { followRedirects: true };
    expect(await request('/moved', followed)).toMatchObject({ status: 200 });
    await expect(request('/inward', followed)).rejects.toMatchObject({ type: 'HTTP_ADDRESS_REFUSED' });
    received = [];
    await expect(request('/round', followed)).rejects.toMatchObject({ type: 'HTTP_STATUS_UNEXPECTED' });
    expect(received).toHaveLength(6);
  });

  it('takes no credentials along to another origin', async () => {
    const other = createServer((_request, response) => response.end(JSON.stringify(_request.headers)));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    answers['/away'] = (response) => response.writeHead(302, { location }).end();
    const { body } = await createHttpRequest(ports(['127.0.0.1']))({
      ...defaults,
      url: `${origin}/away`,
      followRedirects: true,
      auth: { type: 'bearer', token: { $env: 'TOKEN' } },
    });
    other.close();
    expect(body).not.toContain('s3cret');
  });

  it('refuses addresses that are not public before it connects', async () => {
    const guarded = createHttpRequest(ports([]));
    await expect(guarded({ ...defaults, url: `${origin}/json` })).rejects.toMatchObject({
      type: 'HTTP_ADDRESS_REFUSED',
    });
    expect(received).toEqual([]);
  });

  it.each(['ftp://example.com/', 'file:///etc/passwd', 'nonsense'])('refuses the URL %s', async (url) => {
    await expect(request('', { url })).rejects.toMatchObject({ type: 'HTTP_URL_INVALID', nonRetryable: true });
  });

  it('bounds what it reads', async () => {
    await expect(request('/large')).rejects.toMatchObject({ type: 'HTTP_BODY_TOO_LARGE', nonRetryable: true });
  });

  it('fails when the connection breaks, or the answer takes too long', async () => {
    await expect(request('/hang-up')).rejects.toMatchObject({ type: 'HTTP_FAILED', nonRetryable: false });
    await expect(request('/silent', { timeoutMs: 50 })).rejects.toMatchObject({ type: 'ACTIVITY_TIMEOUT' });
  });

  it('ends when it is cancelled, with the reason', async () => {
    const pending = request('/silent');
    cancelled.abort(new Error('cancelled by the run'));
    await expect(pending).rejects.toThrow('cancelled by the run');
  });
});
