import { httpMethods, kongPlugins, overlapPolicies } from '../manifest.js';

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The published JSON Schema (draft-07) of a manifest, complete in itself. */
export function manifestSchema(): JsonSchema {
  const { Manifest, ...definitions } = manifestDefinitions('#/definitions/');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:workflow-builder:manifest:1',
    title: 'Manifest of a workflow',
    ...Manifest,
    definitions,
  };
}

const text: JsonSchema = { type: 'string' };
const nonEmpty: JsonSchema = { type: 'string', minLength: 1 };
const truth: JsonSchema = { type: 'boolean' };
const free: JsonSchema = { type: 'object' };
const texts: JsonSchema = { type: 'array', items: text };
const nodeId: JsonSchema = { ...nonEmpty, description: 'Id of the node that it is of.' };
const nodeIds: JsonSchema = {
  type: 'array',
  items: nonEmpty,
  minItems: 1,
  description: 'Ids of the nodes that it is of.',
};
const path: JsonSchema = {
  type: 'string',
  pattern: '^/[A-Za-z0-9_/-]*$',
  description: "Relative; the public prefix is the deployment's.",
};
const jsonSchema: JsonSchema = { type: 'object', description: 'A JSON Schema.' };
const workflowType: JsonSchema = { type: 'string', pattern: '^[A-Za-z_]\\w*$' };
const count: JsonSchema = { type: 'integer', minimum: 1 };

/** An object of these fields, and of those that later versions add; a name that ends in `?` may be absent. */
function record(fields: Readonly<Record<string, JsonSchema>>, description?: string): JsonSchema {
  const names = Object.keys(fields);
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties: Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name.replace(/\?$/, ''), schema])),
    required: names.filter((name) => !name.endsWith('?')),
  };
}

/** The schema of a manifest and of each object in it, by name. References are `prefix` and the name. */
export function manifestDefinitions(prefix: string): Readonly<Record<string, JsonSchema>> {
  const to = (name: string): JsonSchema => ({ $ref: prefix + name });
  const listOf = (name: string): JsonSchema => ({ type: 'array', items: to(name) });
  return {
    Manifest: record(
      {
        manifestVersion: { const: 1, description: 'Version of this form.' },
        workflow: record({
          id: nonEmpty,
          name: nonEmpty,
          type: workflowType,
          'inputSchema?': jsonSchema,
          'resultSchema?': jsonSchema,
        }),
        openapi: to('ManifestOpenApi'),
        signals: listOf('ManifestSignal'),
        updates: listOf('ManifestUpdate'),
        queries: listOf('ManifestQuery'),
        schedules: listOf('ManifestSchedule'),
        events: listOf('ManifestEvent'),
        graphql: listOf('ManifestGraphql'),
        mcp: listOf('ManifestMcp'),
        kong: to('ManifestKong'),
        logging: listOf('ManifestLogging'),
        caches: listOf('ManifestCache'),
        'calls?': listOf('ManifestCall'),
      },
      'What a workflow offers to the outside, beside its code.',
    ),
    ManifestOpenApi: record(
      {
        openapi: { const: '3.1.0' },
        info: record({ title: text, version: text, 'description?': text }),
        paths: { type: 'object', propertyNames: path, additionalProperties: to('ManifestPathItem') },
        components: record({
          schemas: { type: 'object', additionalProperties: jsonSchema },
          securitySchemes: { type: 'object', additionalProperties: free },
        }),
      },
      'A fragment of OpenAPI 3.1, valid by itself.',
    ),
    ManifestPathItem: record(
      Object.fromEntries(httpMethods.map((method) => [`${method.toLowerCase()}?`, to('ManifestOperation')])),
    ),
    ManifestOperation: record({
      operationId: nonEmpty,
      summary: text,
      'description?': text,
      parameters: { type: 'array', items: free },
      'requestBody?': free,
      responses: { type: 'object', minProperties: 1, additionalProperties: free },
      security: { type: 'array', items: { type: 'object', additionalProperties: texts } },
      'x-workflow-builder': record({ nodeId, target: to('ManifestTarget'), isPublic: truth, 'eventKey?': nonEmpty }),
    }),
    ManifestTarget: {
      ...record(
        { kind: { enum: ['start', 'graphql', 'mcp', 'signal', 'update', 'query'] }, 'name?': nonEmpty },
        'What a call does.',
      ),
      oneOf: [
        { properties: { kind: { enum: ['start', 'graphql', 'mcp'] } } },
        { properties: { kind: { enum: ['signal', 'update', 'query'] } }, required: ['name'] },
      ],
    },
    ManifestSignal: record({
      name: nonEmpty,
      nodeIds,
      'description?': text,
      'schema?': jsonSchema,
      startsRun: truth,
      'eventKey?': nonEmpty,
    }),
    ManifestUpdate: record({
      name: nonEmpty,
      nodeIds,
      'description?': text,
      'inputSchema?': jsonSchema,
      'outputSchema?': jsonSchema,
    }),
    ManifestQuery: record({ name: nonEmpty, nodeIds, 'description?': text, 'outputSchema?': jsonSchema }),
    ManifestCall: record(
      {
        nodeId,
        target: record({ kind: { enum: ['start', 'signal', 'update', 'query'] }, 'name?': nonEmpty }),
        workflowType,
        'sends?': jsonSchema,
        'expects?': jsonSchema,
      },
      'What a node asks of another workflow of the project, with the types that its code was made with.',
    ),
    ManifestSchedule: {
      ...record({
        nodeId,
        'cron?': nonEmpty,
        'intervalSeconds?': count,
        timezone: { ...nonEmpty, description: 'IANA name.' },
        'overlap?': {
          enum: overlapPolicies,
          description: 'Of a start while the run before has not ended; default skip.',
        },
        'payload?': { ...free, description: 'Input of the runs.' },
        'isPaused?': { const: true, description: 'It is there, and starts nothing.' },
      }),
      anyOf: [{ required: ['cron'] }, { required: ['intervalSeconds'] }],
    },
    ManifestEvent: record({ nodeId, eventType: nonEmpty, 'eventKey?': nonEmpty, 'schema?': jsonSchema }),
    ManifestGraphql: record({ nodeId, endpointPath: path, sdl: nonEmpty, resolvers: listOf('ManifestResolver') }),
    ManifestResolver: record(
      {
        operation: { enum: ['query', 'mutation'] },
        field: nonEmpty,
        workflow: nonEmpty,
        'inputSchema?': jsonSchema,
        'outputSchema?': jsonSchema,
        'inputMapping?': free,
      },
      'A field of Query or Mutation, and the workflow that answers it.',
    ),
    ManifestMcp: record(
      {
        nodeId,
        name: nonEmpty,
        version: nonEmpty,
        endpointPath: path,
        tools: listOf('ManifestTool'),
        resources: listOf('ManifestResource'),
      },
      'A server of the Model Context Protocol.',
    ),
    ManifestTool: record({ name: nonEmpty, 'description?': text, inputSchema: jsonSchema, workflow: nonEmpty }),
    ManifestResource: record({
      uri: nonEmpty,
      name: nonEmpty,
      'description?': text,
      mimeType: nonEmpty,
      workflow: nonEmpty,
    }),
    ManifestKong: record(
      { _format_version: { const: '3.0' }, services: listOf('ManifestKongService') },
      "A fragment of a decK file; the deployment adds the upstream's URL, the public prefix of paths, and settings of connectors.",
    ),
    ManifestKongService: record({
      name: nonEmpty,
      tags: texts,
      routes: listOf('ManifestKongRoute'),
      plugins: listOf('ManifestKongPlugin'),
    }),
    ManifestKongRoute: record({
      name: nonEmpty,
      methods: { type: 'array', items: { enum: httpMethods }, minItems: 1 },
      paths: { type: 'array', items: path, minItems: 1 },
      strip_path: truth,
      tags: texts,
      plugins: listOf('ManifestKongPlugin'),
    }),
    ManifestKongPlugin: record(
      { name: { enum: kongPlugins }, config: free, tags: texts, 'x-connector?': nonEmpty },
      'A plugin of open-source Kong. The deployment adds the settings of the connector.',
    ),
    ManifestLogging: record({
      nodeId,
      connectorId: nonEmpty,
      endpoints: texts,
      format: { enum: ['json', 'plain'] },
      level: { enum: ['debug', 'info', 'warn', 'error'] },
      requestBody: truth,
      responseBody: truth,
      maxBodyBytes: count,
      headers: truth,
      redactPatterns: texts,
    }),
    ManifestCache: record({
      nodeId,
      cacheKey: nonEmpty,
      connectorId: nonEmpty,
      endpoints: texts,
      ttlSeconds: count,
      isRemoved: truth,
    }),
  };
}
