import { AsyncResource } from 'node:async_hooks';
import { Attribute, extractContext, markFailed, type Metrics, withSpan } from '@workflow-builder/telemetry';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Requests of probes and scrapers, which would drown the others. */
const UNOBSERVED = /^\/(health|metrics)\b/;
const NO_ROUTE = 'none';

/** Gives every request a span, child of the caller's, that is active in its handler and ends with the answer; and measures it. */
export function observeRequests(fastify: FastifyInstance, metrics: Metrics): void {
  const scopes = new WeakMap<FastifyRequest, AsyncResource>();

  fastify.addHook('onRequest', (request, reply, done) => {
    if (UNOBSERVED.test(request.url)) {
      done();
      return;
    }
    void observe(request, reply, metrics, () => {
      scopes.set(request, new AsyncResource('HttpRequest'));
      done();
    });
  });

  // Reading the body leaves the span's scope, since its chunks come from the socket.
  fastify.addHook('preValidation', (request, _reply, done) => {
    const scope = scopes.get(request);
    if (scope) scope.runInAsyncScope(done);
    else done();
  });
}

async function observe(
  request: FastifyRequest,
  reply: FastifyReply,
  metrics: Metrics,
  proceed: () => void,
): Promise<void> {
  const { method } = request;
  const route = request.routeOptions.url ?? NO_ROUTE;
  const startedAt = performance.now();
  const attributes = {
    [Attribute.HttpMethod]: method,
    [Attribute.HttpRoute]: route,
    [Attribute.UrlPath]: pathOf(request),
  };
  const parent = extractContext((name) => request.headers[name]?.toString());
  await withSpan(`${method} ${route}`, { kind: 'server', attributes, parent }, async (span) => {
    const closed = new Promise((resolve) => reply.raw.once('close', resolve));
    proceed();
    await closed;
    const { statusCode: status } = reply;
    span.setAttribute(Attribute.HttpStatus, status);
    if (status >= 500) markFailed(span, `HTTP status ${status}`);
    metrics.httpRequest({ route, method, status, seconds: (performance.now() - startedAt) / 1000 });
  });
}

const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? request.url;
