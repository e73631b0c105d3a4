import type { JsonObject, NodeId, WorkflowNode } from '@workflow-builder/workflow-model';
import type {
  Cache,
  EndpointTarget,
  EventSubscription,
  GraphqlGateway,
  HttpMethod,
  KongPluginName,
  LoggingPolicy,
  McpServer,
  QueryEntry,
  Schedule,
  SignalEntry,
  UpdateEntry,
} from './manifest.js';

/** What one node adds to the manifest. */
export interface ManifestPart {
  readonly endpoints?: readonly Endpoint[];
  readonly signals?: readonly Message<SignalEntry>[];
  readonly updates?: readonly Message<UpdateEntry>[];
  readonly queries?: readonly Message<QueryEntry>[];
  readonly schedule?: Part<Schedule>;
  readonly event?: Part<EventSubscription>;
  readonly graphql?: Part<GraphqlGateway>;
  readonly mcp?: Part<McpServer>;
  readonly plugins?: readonly AppliedPlugin[];
  readonly logging?: Part<LoggingPolicy>;
  readonly cache?: Part<Cache>;
}

/** An entry of the manifest as the node says it; whose node it is, is known where parts are merged. */
export type Part<Entry> = Omit<Entry, 'nodeId'>;

/** The same of a message, which several nodes may take. */
export type Message<Entry> = Omit<Entry, 'nodeIds'>;

/** How callers prove who they are; `signature`: as Standard Webhooks says. */
export type EndpointAuth = 'none' | 'api-key' | 'jwt' | 'signature';

/** What calls one path with one method. */
export interface Endpoint {
  readonly method: HttpMethod;
  /** Relative, beginning with a slash. */
  readonly path: string;
  readonly description?: string;
  readonly target: EndpointTarget;
  /** JSON Schema of the body; of the query parameters where the method has no body. */
  readonly requestSchema?: JsonObject;
  readonly responseSchema?: JsonObject;
  /** Default `api-key`. */
  readonly auth?: EndpointAuth;
  /** Default: 60 calls a minute. */
  readonly rateLimit?: RateLimit;
  readonly isPublic: boolean;
  /** Where in the request the identity of the event stands, where a call starts a run. */
  readonly eventKey?: string;
}

export interface RateLimit {
  readonly perMinute: number;
  readonly perHour?: number;
}

/** A plugin of Kong and what it applies to. */
export interface AppliedPlugin {
  readonly name: KongPluginName;
  readonly config: JsonObject;
  /** Nodes whose endpoints it applies to; empty: all of the workflow. */
  readonly endpoints: readonly NodeId[];
  readonly connectorId?: string;
}

/** A part, and the node that it is of. */
export interface NodePart {
  readonly node: WorkflowNode;
  readonly part: ManifestPart;
}
