import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  DeploymentPreview,
  DeploymentView,
  DrawingView,
  Failure,
  ProjectPage,
  ProjectView,
  RunLogs,
  RunView,
  ServicePage,
  ServiceView,
} from '@workflow-builder/contracts';
import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Unavailable } from '../errors.js';
import type { Deployable } from '../input/submission.js';

const REQUEST_MS = 60_000;
const HEALTH_MS = 2_000;
const MAX_TRIES = 5;
const MAX_RETRY_AFTER_S = 5;

/** The gateway asked for what it answers with, or the findings for which it refused. */
export type Answer<Body> =
  { readonly ok: true; readonly body: Body } | { readonly ok: false; readonly failure: Failure };

/** How a version is to take over; the gateway's defaults stand in. */
export interface DeployTerms {
  readonly versioning?: 'pinned' | 'auto-upgrade';
  /** Share of the new runs at first, 1 to 100. */
  readonly percentage?: number;
}

/** What was asked for. @throws Unavailable with the findings, where a refusal is not about the workflow */
export function bodyOf<Body>(answer: Answer<Body>): Body {
  if (answer.ok) return answer.body;
  throw new Unavailable(answer.failure.errors.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}

/** The routes of a running gateway. Every method throws `Unavailable` when it does not answer, or not as documented. */
export class Gateway {
  /** @param token of the user who asks, where the platform wants to know */
  constructor(
    readonly url: string,
    private readonly token?: string,
  ) {}

  /** Whether anything answers at `/health`, within two seconds. */
  async isThere(): Promise<boolean> {
    try {
      await fetch(new URL('/health', this.url), { signal: AbortSignal.timeout(HEALTH_MS) });
      return true;
    } catch {
      return false;
    }
  }

  deploy(deployable: Deployable, terms: DeployTerms = {}): Promise<Answer<DeploymentView>> {
    return this.#ask(DeploymentView, 'POST', '/api/deploy', { ...deployRequest(deployable), ...terms });
  }

  preview(deployable: Deployable): Promise<Answer<DeploymentPreview>> {
    return this.#ask(DeploymentPreview, 'POST', '/api/deployments/preview', deployRequest(deployable));
  }

  ramp(id: string, percentage: number): Promise<Answer<DeploymentView>> {
    return this.#ask(DeploymentView, 'POST', `/api/deployments/${encodeURIComponent(id)}/ramp`, { percentage });
  }

  /** @param version build id of the version to return to; the one that served before stands in */
  rollBack(id: string, version?: string): Promise<Answer<DeploymentView>> {
    return this.#ask(DeploymentView, 'POST', `/api/deployments/${encodeURIComponent(id)}/rollback`, { version });
  }

  deployment(id: string): Promise<Answer<DeploymentView>> {
    return this.#ask(DeploymentView, 'GET', `/api/deploy/${encodeURIComponent(id)}`);
  }

  startRun(workflowId: string, input: unknown, project?: string): Promise<Answer<RunView>> {
    const path = `/api/workflows/${encodeURIComponent(workflowId)}/runs`;
    return this.#ask(RunView, 'POST', path, { input, project });
  }

  run(id: string): Promise<Answer<RunView>> {
    return this.#ask(RunView, 'GET', `/api/runs/${encodeURIComponent(id)}`);
  }

  cancel(id: string): Promise<Answer<RunView>> {
    return this.#ask(RunView, 'POST', `/api/runs/${encodeURIComponent(id)}/cancel`, {});
  }

  terminate(id: string, reason?: string): Promise<Answer<RunView>> {
    return this.#ask(RunView, 'POST', `/api/runs/${encodeURIComponent(id)}/terminate`, { reason });
  }

  async signal(id: string, name: string, payload: unknown): Promise<Answer<undefined>> {
    const path = `/api/runs/${encodeURIComponent(id)}/signals/${encodeURIComponent(name)}`;
    const response = await this.#send('POST', path, { payload });
    return response.ok ? { ok: true, body: undefined } : this.#refusal(response);
  }

  logs(id: string): Promise<Answer<RunLogs>> {
    return this.#ask(RunLogs, 'GET', `/api/runs/${encodeURIComponent(id)}/logs`);
  }

  createProject(project: { readonly name: string; readonly description: string }): Promise<Answer<ProjectView>> {
    return this.#ask(ProjectView, 'POST', '/api/projects', project);
  }

  projects(cursor?: string): Promise<Answer<ProjectPage>> {
    return this.#ask(ProjectPage, 'GET', `/api/projects${pageQuery(cursor)}`);
  }

  createService(projectId: string, service: { readonly name: string }): Promise<Answer<ServiceView>> {
    return this.#ask(ServiceView, 'POST', `/api/projects/${encodeURIComponent(projectId)}/services`, service);
  }

  services(projectId: string, cursor?: string): Promise<Answer<ServicePage>> {
    return this.#ask(ServicePage, 'GET', `/api/projects/${encodeURIComponent(projectId)}/services${pageQuery(cursor)}`);
  }

  createWorkflow(projectId: string, serviceId: string, workflow: unknown): Promise<Answer<DrawingView>> {
    const project = encodeURIComponent(projectId);
    const service = encodeURIComponent(serviceId);
    return this.#ask(DrawingView, 'POST', `/api/projects/${project}/services/${service}/workflows`, { workflow });
  }

  async #ask<Body extends object>(
    type: ClassConstructor<Body>,
    method: 'GET' | 'POST',
    path: string,
    body?: object,
  ): Promise<Answer<Body>> {
    const response = await this.#send(method, path, body);
    if (!response.ok) return this.#refusal(response);
    return { ok: true, body: this.#read(type, await jsonIn(response), response.status) };
  }

  async #refusal(response: Response): Promise<{ readonly ok: false; readonly failure: Failure }> {
    return { ok: false, failure: this.#read(Failure, await jsonIn(response), response.status) };
  }

  /** Asks again, a few times, while the gateway says that it cannot just now; under one key, so that it is done once. */
  async #send(method: string, path: string, body: object | undefined): Promise<Response> {
    const key = randomUUID();
    for (let tries = 1; ; tries += 1) {
      const response = await this.#fetch(method, path, key, body);
      const later = response.status === 429 || response.status === 503;
      if (!later || tries === MAX_TRIES) return response;
      await response.body?.cancel();
      await pause(1_000 * Math.min(Number(response.headers.get('retry-after') ?? 1) || 1, MAX_RETRY_AFTER_S));
    }
  }

  async #fetch(method: string, path: string, key: string, body: object | undefined): Promise<Response> {
    const signedIn = this.token === undefined ? {} : { authorization: `Bearer ${this.token}` };
    const headers = { ...signedIn, ...(body && { 'content-type': 'application/json', 'idempotency-key': key }) };
    const content = body && { body: JSON.stringify(body) };
    try {
      return await fetch(new URL(path, this.url), {
        method,
        headers,
        ...content,
        signal: AbortSignal.timeout(REQUEST_MS),
      });
    } catch (error) {
      throw new Unavailable(`The gateway at ${this.url} does not answer: ${reasonOf(error)}.`);
    }
  }

  #read<Body extends object>(type: ClassConstructor<Body>, answer: unknown, status: number): Body {
    const given = typeof answer === 'object' && answer !== null ? answer : {};
    const body = plainToInstance(type, given);
    const [invalid] = validateSync(body);
    if (!invalid) return body;
    throw new Unavailable(
      `The gateway at ${this.url} answered ${status} in a form that is not documented (${invalid.property}).`,
    );
  }
}

function deployRequest(deployable: Deployable): object {
  if ('drawn' in deployable) return deployable;
  const { document, options, project, service } = deployable;
  return { workflow: document, options, project, service };
}

function jsonIn(response: Response): Promise<unknown> {
  return response.json().catch(() => undefined);
}

function pageQuery(cursor: string | undefined): string {
  return cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`;
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
