import { createHmac, timingSafeEqual } from 'node:crypto';

/** The node that a webhook is of. */
export interface WebhookNode {
  readonly projectId: string;
  readonly workflowId: string;
  readonly nodeId: string;
}

/** Keys that open webhooks: each follows from the node and the platform's secret, and is kept nowhere. */
export class WebhookKeys {
  constructor(private readonly secret: string) {}

  of(node: WebhookNode): string {
    return `whk_${this.derived(node).toString('base64url')}`;
  }

  /** The bytes that callers sign with. */
  signing(node: WebhookNode): Buffer {
    return this.derived(node, 'signing');
  }

  /** The same as callers are told it, in the form of Standard Webhooks. */
  signingText(node: WebhookNode): string {
    return `whsec_${this.signing(node).toString('base64')}`;
  }

  opens(key: string, node: WebhookNode): boolean {
    const [given, right] = [Buffer.from(key), Buffer.from(this.of(node))];
    return given.length === right.length && timingSafeEqual(given, right);
  }

  private derived({ projectId, workflowId, nodeId }: WebhookNode, ...purpose: readonly string[]): Buffer {
    const node = JSON.stringify([projectId, workflowId, nodeId, ...purpose]);
    return createHmac('sha256', this.secret).update(node).digest();
  }
}
