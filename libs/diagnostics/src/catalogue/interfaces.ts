import type { CatalogueEntry } from './entry.js';

/** What is wrong with endpoints, Kong, GraphQL and MCP: with what a workflow offers to the outside. */
export const interfaceEntries = {
  ENDPOINT_REPEATED: {
    severity: 'error',
    message: '"{label}" and "{other}" both answer {method} {path}.',
    remedy: 'Change the path or the method of "{label}".',
    explanation:
      'A path and a method together stand for one call. A router would pick one of the two and hide the other.',
  },
  ENDPOINT_TARGET_UNKNOWN: {
    severity: 'error',
    message: 'The {kind} `{name}` that "{label}" calls does not exist.',
    remedy: 'Name one that the workflow has; {suggestion}.',
    explanation:
      'An endpoint that sends a signal or asks a query names one that a `signal`, `data-in` or `data-out` node of the workflow takes. Otherwise every call would fail.',
  },
  ENDPOINT_METHOD_DEFAULTED: {
    severity: 'warning',
    message: '"{label}" has no HTTP method; POST is used.',
    remedy: 'Set `config.method`.',
    explanation: 'Who calls the endpoint has to know the method, so it should be chosen rather than fall to a default.',
  },
  ENDPOINT_AUTH_CONFIG_UNUSED: {
    severity: 'warning',
    message: '`authConfig` of "{label}" has no effect.',
    remedy: 'Remove it; keys and token issuers are set up in Kong, per caller.',
    explanation: 'The authentication of an endpoint is chosen by `authType` alone.',
  },
  RATE_LIMITS_INCONSISTENT: {
    severity: 'error',
    message: '"{label}" allows {hour} calls an hour, which is fewer than {minute} calls a minute.',
    remedy: 'Raise `config.rateLimitPerHour`, or lower `config.rateLimitPerMinute`.',
    explanation: 'Kong refuses a configuration in which the limit of the longer period is the lower one.',
  },
  ENDPOINT_NOT_FOUND: {
    severity: 'error',
    message:
      '`enabledEndpoints` of "{label}" names "{endpoint}", which is no data-in or data-out node of the workflow.',
    remedy: 'Remove the entry, or use the id of such a node; {suggestion}.',
    explanation: 'Logging is enabled per interface node. A name that leads nowhere would silently log nothing.',
  },
  UNBOUNDED_BODY_LOGGING: {
    severity: 'warning',
    message: '"{label}" logs bodies without saying how much of them.',
    remedy: 'Set `config.maxBodySize`; without it 10,240 bytes of each body are kept.',
    explanation:
      'Bodies can be large, and logs are kept for long. How much is worth keeping is known to the author only.',
  },
  DEBUG_IN_PRODUCTION: {
    severity: 'warning',
    message: '"{label}" logs at level debug.',
    remedy: 'Use `info` or higher unless you are looking for a fault.',
    explanation:
      'The level applies to every call of the deployed workflow, at a cost in volume and in what is disclosed.',
  },
  BODY_WITHOUT_REDACTION: {
    severity: 'warning',
    message: '"{label}" logs bodies and makes nothing in them unreadable.',
    remedy: 'List in `config.redactPatterns` what must not be kept, such as card numbers and tokens.',
    explanation: 'Bodies carry personal data and secrets. Whoever reads the logs would read those as well.',
  },
  KONG_PLUGIN_REPEATED: {
    severity: 'error',
    message: '"{label}" and "{other}" both configure the plugin {plugin} for the same endpoints.',
    remedy: 'Keep one of the two nodes, or connect them to different endpoints.',
    explanation: 'Kong takes a plugin once per service and once per route.',
  },
  KONG_LOGGING_REPEATED: {
    severity: 'error',
    message: 'The workflow has {count} kong-logging nodes: "{label}" and {others}.',
    remedy: 'Keep one, and list the endpoints in its `enabledEndpoints`.',
    explanation: 'A project has one logging configuration.',
  },
  KONG_NODE_UNUSED: {
    severity: 'warning',
    message: '"{label}" configures {plugin}, but the workflow has no public endpoint to apply it to.',
    remedy: 'Add an api-endpoint, make a data-in or data-out node public, or remove "{label}".',
    explanation: 'A node of Kong acts on calls that come through it, and none does.',
  },
  CORS_WILDCARD_CREDENTIALS: {
    severity: 'error',
    message: '`{field}` of "{label}" holds `*`, which cannot be combined with credentials.',
    remedy: 'List each of them, or set `config.allowCredentials` to false.',
    explanation:
      'Browsers refuse answers that allow credentials to everyone, since any site could then act in the name of a signed-in user.',
  },
  CACHE_KEY_REPEATED: {
    severity: 'error',
    message: '"{label}" and "{other}" have the same `cacheKey`.',
    remedy: 'Give "{label}" a new UUID.',
    explanation:
      'The key stands for one cache across deployments. Two caches of one key would serve and remove the content of the other.',
  },
  CACHE_MEMORY_ONLY: {
    severity: 'warning',
    message: '"{label}" names a Redis connector, but open-source Kong caches in the memory of each of its nodes only.',
    remedy: 'Expect one cache per Kong node, empty after a restart; the connector is kept in the manifest.',
    explanation:
      'The `proxy-cache` of open-source Kong knows the strategy `memory`. Caching in Redis needs the plugin of its enterprise edition.',
  },
  GRAPHQL_SCHEMA_INVALID: {
    severity: 'error',
    message: 'The GraphQL schema of "{label}" is not valid: {reason}.',
    remedy: 'Correct `config.schema`{place}.',
    explanation: 'The schema is read as GraphQL SDL. Nothing can be resolved against one that cannot be read.',
  },
  GRAPHQL_OPERATIONS_MISSING: {
    severity: 'error',
    message: '"{label}" resolves no query and no mutation.',
    remedy: 'Add at least one entry to `config.queries` or `config.mutations`.',
    explanation: 'A gateway without an operation has nothing to answer with.',
  },
  GRAPHQL_FIELD_UNKNOWN: {
    severity: 'error',
    message: '"{label}" resolves `{field}`, which is no field of `{type}` in its schema.',
    remedy: 'Add the field to the schema, or correct the name; {suggestion}.',
    explanation: 'Each query and mutation resolves the field of the same name.',
  },
  GRAPHQL_FIELD_UNRESOLVED: {
    severity: 'warning',
    message: 'Nothing resolves `{type}.{field}` in the schema of "{label}".',
    remedy: 'Add an entry named `{field}`, or remove the field from the schema.',
    explanation: 'Whoever asks for a field that nothing resolves gets null, or an error where null is not allowed.',
  },
  GRAPHQL_FIELD_REPEATED: {
    severity: 'error',
    message: '"{label}" resolves `{type}.{field}` more than once.',
    remedy: 'Keep one of the entries.',
    explanation: 'A field is resolved by one workflow.',
  },
  MCP_SERVER_EMPTY: {
    severity: 'error',
    message: '"{label}" offers no tool and no resource.',
    remedy: 'Add at least one entry to `config.tools` or `config.resources`.',
    explanation: 'A server without tools and resources has nothing that a client could use.',
  },
  MCP_NAME_REPEATED: {
    severity: 'error',
    message: '"{label}" offers the {kind} `{name}` more than once.',
    remedy: 'Give each {kind} a name of its own.',
    explanation: 'Clients call tools by name and read resources by URI.',
  },
} as const satisfies Record<string, CatalogueEntry>;
