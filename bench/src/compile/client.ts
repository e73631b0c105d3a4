import { Agent, request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** The answer to one compile. */
export interface Answer {
  /** Milliseconds from the request to the last byte of the answer. */
  readonly totalMs: number;
  readonly timings: readonly { readonly stage: string; readonly durationMs: number }[];
}

const DEADLINE_MS = 60_000;

/** Puts documents through a gateway over kept connections. */
export class CompileClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: Infinity });

  constructor(private readonly gatewayUrl: string) {}

  /** @throws Error on any answer but 200 */
  async compile(workflow: object): Promise<Answer> {
    const startedAt = performance.now();
    const response = await this.post('/compile', JSON.stringify({ workflow }));
    const body = await text(response);
    const totalMs = performance.now() - startedAt;
    const { statusCode = 0, headers } = response;
    if (statusCode !== 200) throw new Error(`compile answered ${statusCode}: ${body.slice(0, 500)}`);
    return { totalMs, timings: serverTimings(headers['server-timing']?.toString() ?? '') };
  }

  close(): void {
    this.agent.destroy();
  }

  private post(path: string, body: string): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const signal = AbortSignal.timeout(DEADLINE_MS);
      request(`${this.gatewayUrl}${path}`, { method: 'POST', agent: this.agent, headers, signal }, resolve)
        .on('error', reject)
        .end(body);
    });
  }
}

/** `validate;dur=1.2, tsc;dur=30` -> its entries. */
function serverTimings(header: string): Answer['timings'] {
  return [...header.matchAll(/([\w-]+);dur=([\d.]+)/g)].map(([, stage = '', duration = '0']) => ({
    stage,
    durationMs: Number(duration),
  }));
}
