import type { CompileSuccess, LogEntryDto } from '@workflow-builder/contracts';

/** An answer of the gateway, its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What suites ask of a gateway, over HTTP as any client does. */
export class GatewayClient {
  constructor(readonly url: string) {}

  async post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return answer(
      await fetch(this.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(60_000),
      }),
    );
  }

  async get(path: string): Promise<Answer> {
    return answer(await fetch(this.url + path, { signal: AbortSignal.timeout(30_000) }));
  }
}

/** Bodies of the gateway's answers, as far as suites look into them. */
export interface Deployment {
  readonly deploymentId: string;
  readonly status: 'requested' | 'running' | 'succeeded' | 'failed';
  readonly workflowId: string;
  readonly version?: string;
  readonly error?: { readonly message: string };
}

export interface Run {
  readonly id: string;
  readonly runId: string;
  readonly version: string;
  readonly status: string;
  readonly result?: unknown;
  readonly error?: { readonly code: string; readonly message: string };
}

export interface Logs {
  readonly entries: readonly LogEntryDto[];
}

export type Compiled = CompileSuccess;

async function answer(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}
