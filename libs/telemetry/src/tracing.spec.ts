import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { Attribute } from './attributes.js';
import { currentTraceIds, extractContext, injectContext, withSpan } from './spans.js';
import { startTracing, type Tracing } from './tracing.js';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const PARENT_ID = 'b7ad6b7169203331';
const traceparent = `00-${TRACE_ID}-${PARENT_ID}-01`;

interface ExportedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly status: { readonly code?: number; readonly message?: string };
  readonly events?: readonly { readonly name: string }[];
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}

interface ExportBody {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: ExportedSpan['attributes'] };
    readonly scopeSpans: readonly { readonly spans: readonly ExportedSpan[] }[];
  }[];
}

/** A collector that keeps what it is sent. */
class Collector {
  readonly bodies: ExportBody[] = [];
  readonly paths: (string | undefined)[] = [];
  readonly #server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      this.paths.push(request.url);
      this.bodies.push(JSON.parse(Buffer.concat(chunks).toString()) as ExportBody);
      response.end('{}');
    });
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get spans(): readonly ExportedSpan[] {
    return this.bodies.flatMap((body) => body.resourceSpans.flatMap((r) => r.scopeSpans.flatMap((s) => s.spans)));
  }
}

describe('tracing without a collector', () => {
  let tracing: Tracing;
  beforeAll(() => {
    tracing = startTracing({ serviceName: 'test', serviceVersion: '1.0.0' });
  });
  afterAll(() => tracing.shutdown());

  it('gives ids inside a span and none outside', async () => {
    const inside = await withSpan('work', { kind: 'internal' }, () => Promise.resolve(currentTraceIds()));
    expect(inside?.trace_id).toMatch(/^[0-9a-f]{32}$/);
    expect(inside?.span_id).toMatch(/^[0-9a-f]{16}$/);
    expect(currentTraceIds()).toBeUndefined();
  });

  it('continues the trace that headers name, across awaits', async () => {
    const parent = extractContext((name) => (name === 'traceparent' ? traceparent : undefined));
    const ids = await withSpan('work', { kind: 'consumer', parent }, async () => {
      await new Promise(setImmediate);
      return withSpan('inner', { kind: 'internal' }, () => Promise.resolve(currentTraceIds()));
    });
    expect(ids?.trace_id).toBe(TRACE_ID);
  });

  it('starts a trace of its own for headers that name none, or nonsense', async () => {
    for (const header of [undefined, 'nonsense', `00-${'0'.repeat(32)}-${PARENT_ID}-01`]) {
      const ids = await withSpan('work', { kind: 'server', parent: extractContext(() => header) }, () =>
        Promise.resolve(currentTraceIds()),
      );
      expect(ids?.trace_id).not.toBe(TRACE_ID);
      expect(ids?.trace_id).toMatch(/^[0-9a-f]{32}$/);
    }
  });

  it('writes the active span as traceparent, and tracestate on', async () => {
    const incoming: Record<string, string> = { traceparent, tracestate: 'vendor=1' };
    const outgoing: Record<string, string> = {};
    await withSpan('send', { kind: 'producer', parent: extractContext((name) => incoming[name]) }, (span) => {
      injectContext((name, value) => (outgoing[name] = value));
      expect(outgoing['traceparent']).toBe(`00-${TRACE_ID}-${span.spanContext().spanId}-01`);
      return Promise.resolve();
    });
    expect(outgoing['tracestate']).toBe('vendor=1');
  });

  it('writes nothing outside a span', () => {
    const written: string[] = [];
    injectContext((name) => written.push(name));
    expect(written).toEqual([]);
  });
});

describe('tracing with a collector', () => {
  const collector = new Collector();
  let endpoint = '';
  let tracing: Tracing | undefined;
  beforeAll(async () => {
    endpoint = await collector.listen();
  });
  afterEach(() => tracing?.shutdown());
  afterAll(() => {
    collector.close();
  });

  it('exports spans with parent, kind, attributes, and failures with their exception', async () => {
    tracing = startTracing({ serviceName: 'gateway', serviceVersion: '1.2.3', otlpEndpoint: `${endpoint}/` });
    const failing = withSpan('outer', { kind: 'server', attributes: { [Attribute.HttpRoute]: '/compile' } }, () =>
      withSpan('inner', { kind: 'client' }, () => Promise.reject(new TypeError('no'))),
    );
    await expect(failing).rejects.toThrow(TypeError);
    await tracing.shutdown();

    expect(collector.paths[0]).toBe('/v1/traces');
    const [inner, outer] = ['inner', 'outer'].map((name) => collector.spans.find((span) => span.name === name));
    expect(inner).toMatchObject({ traceId: outer?.traceId, parentSpanId: outer?.spanId, kind: 3 });
    expect(inner?.status).toEqual({ code: 2, message: 'no' });
    expect(inner?.events?.map((event) => event.name)).toEqual(['exception']);
    expect(inner?.attributes).toContainEqual({ key: Attribute.ErrorType, value: { stringValue: 'TypeError' } });
    expect(outer).toMatchObject({ kind: 2 });
    expect(outer?.attributes).toContainEqual({ key: Attribute.HttpRoute, value: { stringValue: '/compile' } });
    const resource = collector.bodies[0]?.resourceSpans[0]?.resource.attributes;
    expect(resource).toContainEqual({ key: Attribute.ServiceName, value: { stringValue: 'gateway' } });
    expect(resource).toContainEqual({ key: Attribute.ServiceVersion, value: { stringValue: '1.2.3' } });
  });

  it('shuts down in time when the collector is away', async () => {
    tracing = startTracing({ serviceName: 'test', serviceVersion: '1', otlpEndpoint: 'http://127.0.0.1:1' });
    await withSpan('lost', { kind: 'internal' }, () => Promise.resolve());
    await expect(tracing.shutdown()).resolves.toBeUndefined();
  }, 10_000);
});
