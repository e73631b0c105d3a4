import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';

const DEADLINE_MS = 300_000;
const LOOK_MS = 20;

/** A deployment that has come to its end, and well. */
export interface Deployed {
  readonly deploymentId: string;
  readonly version: string;
}

/** Deploys and runs over HTTP, as clients of the platform do; waits for results at Temporal. */
export class RunClient {
  constructor(
    private readonly gatewayUrl: string,
    private readonly temporal: Client,
  ) {}

  /** Asks for a deployment and waits until it has ended. @throws Error when it ends otherwise than succeeded */
  async deploy(body: object): Promise<Deployed> {
    return this.#ended(await this.#post('/api/deploy', body), 'succeeded');
  }

  /** Returns from what a deployment brought to the version before, and waits until that serves. */
  async rollBack({ deploymentId }: Deployed): Promise<Deployed> {
    return this.#ended(await this.#post(`/api/deployments/${deploymentId}/rollback`, {}), 'rolled_back');
  }

  /** Starts a run and waits for its end. @returns its id, and the version that it ran on */
  async execute(workflowId: string): Promise<{ readonly id: string; readonly version: string }> {
    const run = await this.#post(`/api/workflows/${workflowId}/runs`, { input: {} });
    const id = text(run, 'id');
    await this.temporal.workflow.result(id);
    return { id, version: text(run, 'version') };
  }

  async #ended(requested: unknown, wanted: string): Promise<Deployed> {
    const deploymentId = text(requested, 'deploymentId');
    for (const deadline = Date.now() + DEADLINE_MS; Date.now() < deadline; await pause(LOOK_MS)) {
      const view = await this.#get(`/api/deploy/${deploymentId}`);
      const status = text(view, 'status');
      if (status === wanted) return { deploymentId, version: text(view, 'version') };
      if (status !== 'requested' && status !== 'running') break;
    }
    const view = await this.#get(`/api/deploy/${deploymentId}`);
    throw new Error(`The deployment did not come to ${wanted}: ${JSON.stringify(view).slice(0, 1_000)}`);
  }

  #get(path: string): Promise<unknown> {
    return answered(fetch(`${this.gatewayUrl}${path}`, { signal: AbortSignal.timeout(DEADLINE_MS) }));
  }

  #post(path: string, body: object): Promise<unknown> {
    const headers = { 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(DEADLINE_MS);
    return answered(
      fetch(`${this.gatewayUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body), signal }),
    );
  }
}

async function answered(request: Promise<Response>): Promise<unknown> {
  const response = await request;
  const body: unknown = await response.json();
  if (!response.ok)
    throw new Error(`${response.url} answered ${response.status}: ${JSON.stringify(body).slice(0, 500)}`);
  return body;
}

function text(body: unknown, field: string): string {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, field) : undefined;
  if (typeof value === 'string') return value;
  throw new Error(`The answer has no ${field}: ${JSON.stringify(body).slice(0, 500)}`);
}
