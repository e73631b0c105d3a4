import type { EventSubscription, HttpMethod, Schedule } from '@workflow-builder/manifest';

/** What starts runs of a workflow beside people and the API: the part of its manifest that a deployment acts upon. */
export interface WorkflowTriggers {
  readonly schedules: readonly Schedule[];
  readonly webhooks: readonly Webhook[];
  readonly events: readonly Omit<EventSubscription, 'schema'>[];
}

/** A run starts with each call. */
export interface Webhook {
  readonly nodeId: string;
  readonly method: HttpMethod;
  /** How callers prove who they are. */
  readonly auth: 'none' | 'api-key' | 'jwt';
  /** Where in the input the identity of the event stands, such as `order.id`. */
  readonly eventKey?: string;
}
