import { Inject, Injectable } from '@nestjs/common';
import type { TriggeredRun, WebhookView } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import type { DeployedWorkflow, Store, Webhook } from '@workflow-builder/store';
import { Callers } from '../access/callers.js';
import { ProjectAccess } from '../access/project-access.js';
import { isPlausibleId } from '../http/ids.js';
import { Problem } from '../http/problem.js';
import { refusedAs } from '../http/records.js';
import { GatewaySettings } from '../settings.js';
import { STORE } from '../tokens.js';
import { keyOfCall } from './event-key.js';
import { TriggeredRuns } from './triggered-runs.service.js';
import { WebhookKeys, type WebhookNode } from './webhook-keys.js';
import { signatureFault, type SignedCall } from './webhook-signature.js';

/** A call of a webhook, as it comes. */
export interface WebhookCall {
  readonly projectId: string;
  readonly workflowId: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly input: unknown;
  /** The body as it came; empty where there is none. */
  readonly body: string;
}

/** A webhook of a workflow that serves. */
interface OpenWebhook {
  readonly deployed: DeployedWorkflow;
  readonly webhook: Webhook;
}

/** Starts runs for calls from outside, and tells which calls do so. */
@Injectable()
export class Webhooks {
  private readonly keys: WebhookKeys;

  constructor(
    { WEBHOOK_KEY }: GatewaySettings,
    private readonly runs: TriggeredRuns,
    private readonly callers: Callers,
    private readonly access: ProjectAccess,
    @Inject(STORE) private readonly store: Store,
  ) {
    this.keys = new WebhookKeys(WEBHOOK_KEY);
  }

  /**
   * The run that the call stands for; the same for calls of one event.
   * @throws Problem 401, 403, 404 when no workflow that serves has such a webhook, 422 when the input does not fit
   */
  async take(call: WebhookCall): Promise<TriggeredRun & { readonly isNew: boolean }> {
    const open = await this.find(call);
    await this.admit(open, call);
    const key = keyOfCall(call.input, signedPart(call.headers, open.webhook), open.webhook.eventKey);
    const start = await this.runs.start(open.deployed, call.input, key);
    if (start.outcome === 'refused') throw new Problem(422, start.findings);
    return { workflowId: start.id, runId: start.runId, isNew: start.isNew };
  }

  /** Those of the project's workflows that serve, with their keys. */
  async list(projectId: string): Promise<readonly WebhookView[]> {
    const version = await this.store.versions.current(projectId);
    return (version?.workflows ?? []).flatMap(({ workflowId, triggers }) =>
      (triggers?.webhooks ?? []).map(({ nodeId, method, auth }) => ({
        ...{ workflowId, nodeId, method, auth },
        path: `/api/webhooks/${encodeURIComponent(projectId)}/${encodeURIComponent(workflowId)}`,
        ...this.keyOf(auth, { projectId, workflowId, nodeId }),
      })),
    );
  }

  /** What callers have to know. */
  private keyOf(auth: Webhook['auth'], node: WebhookNode): Pick<WebhookView, 'apiKey' | 'signingKey'> {
    switch (auth) {
      case 'api-key':
        return { apiKey: this.keys.of(node) };
      case 'signature':
        return { signingKey: this.keys.signingText(node) };
      case 'none':
      case 'jwt':
        return {};
    }
  }

  private async find({ projectId, workflowId, method }: WebhookCall): Promise<OpenWebhook> {
    const isKnown = isPlausibleId(projectId) && isPlausibleId(workflowId);
    const found = isKnown ? await this.store.versions.findDeployed(workflowId) : [];
    const deployed = found.find(({ project }) => project.id === projectId);
    const webhook = deployed?.triggers?.webhooks.find((each) => each.method === method);
    if (deployed === undefined || webhook === undefined) throw unknown(workflowId);
    return { deployed, webhook };
  }

  /** @throws Problem 401, 403, 404 */
  private async admit({ deployed, webhook }: OpenWebhook, { headers, body }: WebhookCall): Promise<void> {
    const { project, workflowId } = deployed;
    const node = { projectId: project.id, workflowId, nodeId: webhook.nodeId };
    switch (webhook.auth) {
      case 'none':
        return;
      case 'api-key': {
        if (this.keys.opens(textOf(headers['x-api-key']), node)) return;
        throw notAdmitted('`X-API-Key` is not that of the webhook');
      }
      case 'signature': {
        const fault = signatureFault(signedCall(headers, body), this.keys.signing(node), new Date());
        if (fault !== undefined) throw notAdmitted(fault);
        return;
      }
      case 'jwt': {
        const { authorization } = headers;
        const caller = await this.callers.of(typeof authorization === 'string' ? authorization : undefined);
        const objection = await this.access.objection(caller, project.id, 'change');
        if (objection === 'unknown') throw unknown(workflowId);
        if (objection === 'forbidden') throw refusedAs(objection, { kind: 'workflow', id: workflowId });
      }
    }
  }
}

type Headers = WebhookCall['headers'];

function signedCall(headers: Headers, body: string): SignedCall {
  return {
    id: textOf(headers['webhook-id']),
    timestamp: textOf(headers['webhook-timestamp']),
    signatures: textOf(headers['webhook-signature']),
    body,
  };
}

/** The headers that may name the event: of a call that is signed those alone that the signature covers. */
function signedPart(headers: Headers, { auth }: Webhook): Headers {
  return auth === 'signature' ? { 'webhook-id': headers['webhook-id'] } : headers;
}

function textOf(header: Headers[string]): string {
  return typeof header === 'string' ? header : '';
}

function notAdmitted(reason: string): Problem {
  return new Problem(401, [diagnostic('UNAUTHENTICATED', { reason })]);
}

/** What whoever must not know of a webhook is told, too. */
function unknown(workflowId: string): Problem {
  return refusedAs('unknown', { kind: 'webhook', id: workflowId.slice(0, 100) });
}
