import { createServer, type Server } from 'node:http';
import { once } from 'node:events';

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Received {
  readonly route: string;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

/** Plays the documented answers of a gateway; the real one is met in the end-to-end suite. */
export class FakeGateway {
  readonly received: Received[] = [];
  readonly #server: Server;

  /** @param replies by route, such as `GET /health`; the last one of each is given again and again */
  private constructor(replies: Readonly<Record<string, readonly Reply[]>>) {
    const given = new Map<string, number>();
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const route = `${request.method ?? ''} ${request.url ?? ''}`;
        const text = Buffer.concat(chunks).toString();
        const { authorization } = request.headers;
        this.received.push({ route, body: text === '' ? undefined : JSON.parse(text), authorization });
        const turn = given.get(route) ?? 0;
        given.set(route, turn + 1);
        const reply = replies[route]?.[turn] ?? replies[route]?.at(-1) ?? { status: 404, body: {} };
        response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
        response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body));
      });
    });
  }

  static async start(replies: Readonly<Record<string, readonly Reply[]>>): Promise<FakeGateway> {
    const gateway = new FakeGateway({ 'GET /health': [{ status: 200, body: { status: 'healthy' } }], ...replies });
    gateway.#server.listen(0, '127.0.0.1');
    await once(gateway.#server, 'listening');
    return gateway;
  }

  get url(): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || address === null) throw new Error('The fake gateway does not listen.');
    return `http://127.0.0.1:${address.port}`;
  }

  bodyOf(route: string): unknown {
    return this.received.find((received) => received.route === route)?.body;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
