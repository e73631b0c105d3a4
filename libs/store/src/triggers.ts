import type { EndpointAuth, EventSubscription, HttpMethod, Schedule, SignalEntry } from '@workflow-builder/manifest';

/** What starts runs of a workflow beside people and the API: the part of its manifest that a deployment acts upon. */
export interface WorkflowTriggers {
  readonly schedules: readonly Schedule[];
  readonly webhooks: readonly Webhook[];
  readonly events: readonly Omit<EventSubscription, 'schema'>[];
  /** Absent where there are none. */
  readonly signals?: readonly SignalTrigger[];
}

/** A run starts with a signal, unless the one that it is meant for is open. */
export type SignalTrigger = Pick<SignalEntry, 'name' | 'eventKey'>;

/** A run starts with each call. */
export interface Webhook {
  readonly nodeId: string;
  readonly method: HttpMethod;
  /** How callers prove who they are. */
  readonly auth: EndpointAuth;
  /** Where in the input the identity of the event stands, such as `order.id`. */
  readonly eventKey?: string;
}
