import type { JsonObject } from '@workflow-builder/workflow-model';

/**
 * What a workflow offers to the outside, beside its code. Its consumers are the deployment of routes, schedules and gateways; its
 * JSON Schema is published as `docs/manifest/manifest.schema.json`. Every list is there, empty where there is nothing to list, and
 * in an order that depends on ids and names alone.
 */
export interface Manifest {
  /** Version of this form; a consumer refuses one that it does not know. */
  readonly manifestVersion: 1;
  readonly workflow: ManifestWorkflow;
  /** The endpoints. Paths are relative; the public prefix is the deployment's. */
  readonly openapi: OpenApi;
  readonly signals: readonly SignalEntry[];
  readonly updates: readonly UpdateEntry[];
  readonly queries: readonly QueryEntry[];
  readonly schedules: readonly Schedule[];
  readonly events: readonly EventSubscription[];
  readonly graphql: readonly GraphqlGateway[];
  readonly mcp: readonly McpServer[];
  readonly kong: Kong;
  readonly logging: readonly LoggingPolicy[];
  readonly caches: readonly Cache[];
  /** What it asks of other workflows of its project. Absent where it asks nothing. */
  readonly calls?: readonly CallEntry[];
}

/** Whether a value that one of our stages has made is a manifest of the form that is known here. */
export function isManifest(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null && 'manifestVersion' in value && value.manifestVersion === 1;
}

/** What other workflows of the project have to know of one to call it. */
export type WorkflowInterface = Pick<Manifest, 'workflow' | 'signals' | 'updates' | 'queries'>;

export interface ManifestWorkflow {
  readonly id: string;
  readonly name: string;
  /** Temporal workflow type. */
  readonly type: string;
  /** JSON Schema of the input of its runs; absent where any will do. */
  readonly inputSchema?: JsonObject;
  /** JSON Schema of what its runs return; wider where a schema cannot say it. Absent: unknown. */
  readonly resultSchema?: JsonObject;
}

/** A fragment of OpenAPI 3.1, valid by itself. */
export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonObject>>;
    readonly securitySchemes: Readonly<Record<string, JsonObject>>;
  };
}

export const httpMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

export type HttpMethod = (typeof httpMethods)[number];

export type PathItem = { readonly [M in Lowercase<HttpMethod>]?: OpenApiOperation };

export interface OpenApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters: readonly JsonObject[];
  readonly requestBody?: JsonObject;
  readonly responses: Readonly<Record<string, JsonObject>>;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly 'x-workflow-builder': EndpointFacts;
}

/** What OpenAPI cannot say of an endpoint. */
export interface EndpointFacts {
  readonly nodeId: string;
  readonly target: EndpointTarget;
  /** Whether it is reached through Kong. */
  readonly isPublic: boolean;
  /** Of one that starts runs: where in the input the identity of the event stands, such as `order.id`. */
  readonly eventKey?: string;
}

/** What a call does. */
export type EndpointTarget =
  | { readonly kind: 'start' | 'graphql' | 'mcp' }
  | { readonly kind: 'signal' | 'update' | 'query'; readonly name: string };

export interface MessageEntry {
  readonly name: string;
  /** The nodes that take or answer it. */
  readonly nodeIds: readonly string[];
  readonly description?: string;
}

export interface SignalEntry extends MessageEntry {
  /** JSON Schema of the payload. */
  readonly schema?: JsonObject;
  /** Whether the signal starts a run that is not there yet. */
  readonly startsRun: boolean;
  /** Of one that starts runs: where in the payload the identity stands of what a run is about; without it all signals are for one run. */
  readonly eventKey?: string;
}

export interface UpdateEntry extends MessageEntry {
  readonly inputSchema?: JsonObject;
  readonly outputSchema?: JsonObject;
}

export interface QueryEntry extends MessageEntry {
  readonly outputSchema?: JsonObject;
}

/** What a node asks of another workflow of the project, with the types that its code was made with. */
export interface CallEntry {
  readonly nodeId: string;
  readonly target: CallTarget;
  /** Workflow type of the other. */
  readonly workflowType: string;
  /** JSON Schema of what is sent; wider where a schema cannot say it. Absent: nothing is sent. */
  readonly sends?: JsonObject;
  /** JSON Schema of what the answer is taken for. Absent: the answer is not read, or any will do. */
  readonly expects?: JsonObject;
}

export type CallTarget =
  { readonly kind: 'start' } | { readonly kind: 'signal' | 'update' | 'query'; readonly name: string };

/**
 * What becomes of a start while the run before has not ended. `skip`: it does not happen. `buffer-one`, `buffer-all`: it happens
 * afterwards. `cancel-other`, `terminate-other`: the run before makes way. `allow-all`: both run.
 */
export const overlapPolicies = [
  'skip',
  'buffer-one',
  'buffer-all',
  'cancel-other',
  'terminate-other',
  'allow-all',
] as const;

export type OverlapPolicy = (typeof overlapPolicies)[number];

/** When runs start by themselves: by `cron`, or each `intervalSeconds`. */
export interface Schedule {
  readonly nodeId: string;
  readonly cron?: string;
  readonly intervalSeconds?: number;
  /** IANA name. */
  readonly timezone: string;
  /** Default `skip`. */
  readonly overlap?: OverlapPolicy;
  /** Input of the runs. */
  readonly payload?: JsonObject;
  /** It is there, and starts nothing. */
  readonly isPaused?: true;
}

/** A run starts for each event of a type. */
export interface EventSubscription {
  readonly nodeId: string;
  readonly eventType: string;
  /** Where in the data the identity of the event stands; default: the event's own id. */
  readonly eventKey?: string;
  readonly schema?: JsonObject;
}

export interface GraphqlGateway {
  readonly nodeId: string;
  readonly endpointPath: string;
  readonly sdl: string;
  readonly resolvers: readonly GraphqlResolver[];
}

/** A field of `Query` or `Mutation`, and the workflow that answers it. */
export interface GraphqlResolver {
  readonly operation: 'query' | 'mutation';
  readonly field: string;
  readonly workflow: string;
  readonly inputSchema?: JsonObject;
  readonly outputSchema?: JsonObject;
  /** From fields of the workflow's input to arguments of the field. */
  readonly inputMapping?: JsonObject;
}

/** A server of the Model Context Protocol. */
export interface McpServer {
  readonly nodeId: string;
  readonly name: string;
  readonly version: string;
  readonly endpointPath: string;
  readonly tools: readonly McpTool[];
  readonly resources: readonly McpResource[];
}

export interface McpTool {
  readonly name: string;
  readonly description?: string;
  readonly inputSchema: JsonObject;
  /** The workflow that a call runs. */
  readonly workflow: string;
}

export interface McpResource {
  readonly uri: string;
  readonly name: string;
  readonly description?: string;
  readonly mimeType: string;
  /** The workflow whose result is the content. */
  readonly workflow: string;
}

/** A fragment of a decK file; the deployment adds the upstream's URL, the public prefix of paths, and settings of connectors. */
export interface Kong {
  readonly _format_version: '3.0';
  readonly services: readonly KongService[];
}

export interface KongService {
  readonly name: string;
  readonly tags: readonly string[];
  readonly routes: readonly KongRoute[];
  readonly plugins: readonly KongPlugin[];
}

export interface KongRoute {
  readonly name: string;
  readonly methods: readonly string[];
  readonly paths: readonly string[];
  readonly strip_path: boolean;
  readonly tags: readonly string[];
  readonly plugins: readonly KongPlugin[];
}

/** Plugins of open-source Kong that are used. */
export const kongPlugins = [
  'http-log',
  'syslog',
  'file-log',
  'tcp-log',
  'udp-log',
  'proxy-cache',
  'cors',
  'key-auth',
  'jwt',
  'rate-limiting',
] as const;

export type KongPluginName = (typeof kongPlugins)[number];

export interface KongPlugin {
  readonly name: KongPluginName;
  readonly config: JsonObject;
  readonly tags: readonly string[];
  /** The connector whose settings, such as host and credentials, the deployment adds to `config`. */
  readonly 'x-connector'?: string;
}

/** What is kept of calls; whoever receives Kong's log entries honours it. */
export interface LoggingPolicy {
  readonly nodeId: string;
  readonly connectorId: string;
  /** Nodes whose endpoints are logged; empty: all. */
  readonly endpoints: readonly string[];
  readonly format: 'json' | 'plain';
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly requestBody: boolean;
  readonly responseBody: boolean;
  /** Bytes of a body that are kept. */
  readonly maxBodyBytes: number;
  readonly headers: boolean;
  /** Regular expressions of what is made unreadable. */
  readonly redactPatterns: readonly string[];
}

/** A cache of responses, by the key that stands for it across deployments. */
export interface Cache {
  readonly nodeId: string;
  readonly cacheKey: string;
  readonly connectorId: string;
  /** Nodes whose endpoints are cached; empty: all. */
  readonly endpoints: readonly string[];
  readonly ttlSeconds: number;
  /** Whether what it holds is to be removed with the next deployment. */
  readonly isRemoved: boolean;
}
