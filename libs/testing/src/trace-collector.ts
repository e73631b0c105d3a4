import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readSpans, type CollectedSpan } from './otlp-spans.js';

export type { CollectedSpan } from './otlp-spans.js';

/** Receives traces over OTLP/HTTP with JSON bodies, as OTEL_EXPORTER_OTLP_ENDPOINT expects it. */
export interface TraceCollector {
  /** The base address; exporters post to `/v1/traces` below it. */
  readonly endpoint: string;
  /** Everything received so far, in the order of arrival. */
  spans(): readonly CollectedSpan[];
  close(): Promise<void>;
}

export async function startTraceCollector(): Promise<TraceCollector> {
  const collected: CollectedSpan[] = [];
  const server = createServer((request, response) => void receive(request, response, collected));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The trace collector listens on no port.');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    spans: () => [...collected],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function receive(request: IncomingMessage, response: ServerResponse, collected: CollectedSpan[]): Promise<void> {
  if (request.url !== '/v1/traces') return answer(response, 404, {});
  if (request.headers['content-type']?.startsWith('application/json') !== true) {
    return answer(response, 415, {
      message: 'This collector reads OTLP as JSON: set OTEL_EXPORTER_OTLP_PROTOCOL=http/json.',
    });
  }
  try {
    collected.push(...readSpans(JSON.parse(await bodyOf(request))));
    answer(response, 200, { partialSuccess: {} });
  } catch (error) {
    answer(response, 400, { message: String(error) });
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
