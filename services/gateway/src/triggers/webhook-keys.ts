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

  of({ projectId, workflowId, nodeId }: WebhookNode): string {
    const node = JSON.stringify([projectId, workflowId, nodeId]);
    return `whk_${createHmac('sha256', this.secret).update(node).digest('base64url')}`;
  }

  opens(key: string, node: WebhookNode): boolean {
    const [given, right] = [Buffer.from(key), Buffer.from(this.of(node))];
    return given.length === right.length && timingSafeEqual(given, right);
  }
}
