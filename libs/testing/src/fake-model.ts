import { createServer, type IncomingMessage } from 'node:http';

/** One call as the fake got it. */
export interface ModelCall {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the fake answers with. */
export interface ModelAnswer {
  /** Default: 200. */
  readonly status?: number;
  readonly text?: string;
  readonly toolCalls?: readonly { readonly id: string; readonly name: string; readonly input: object }[];
  /** Default: `stop`. */
  readonly finishReason?: string;
}

/** A stand-in for a model: it speaks the chat protocol of OpenAI and says what it was told to say. */
export interface FakeModel {
  /** The base address; callers add `/chat/completions`. */
  readonly endpoint: string;
  calls(): readonly ModelCall[];
  /** What the next calls are answered with; `never` leaves them waiting. Default: the text `ok`. */
  answer(next: ModelAnswer | 'never'): void;
  close(): Promise<void>;
}

export async function startFakeModel(): Promise<FakeModel> {
  const calls: ModelCall[] = [];
  let next: ModelAnswer | 'never' = { text: 'ok' };
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      calls.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
      if (next === 'never') return;
      response.writeHead(next.status ?? 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(next.status === undefined ? completion(next) : { error: { message: 'refused' } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake model listens on no port.');
  return {
    endpoint: `http://127.0.0.1:${address.port}/v1`,
    calls: () => [...calls],
    answer: (answer) => {
      next = answer;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function completion({ text = '', toolCalls = [], finishReason = 'stop' }: ModelAnswer): object {
  const tools = toolCalls.map(({ id, name, input }) => ({
    id,
    type: 'function',
    function: { name, arguments: JSON.stringify(input) },
  }));
  const message = { role: 'assistant', content: text, ...(tools.length === 0 ? {} : { tool_calls: tools }) };
  return {
    id: 'completion-1',
    object: 'chat.completion',
    created: 0,
    model: 'fake',
    choices: [{ index: 0, message, finish_reason: finishReason }],
    usage: { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
