import { isJsonList, isJsonObject, type JsonObject, ownValue, type Workflow } from '@workflow-builder/workflow-model';
import type { EndpointTarget, OpenApi, OpenApiOperation } from '../manifest.js';
import type { PlacedEndpoint } from './endpoints.js';
import { embedSchema } from './embedded-schema.js';
import { groupedBy, safeKey } from './keys.js';

const securitySchemes = {
  'api-key': { type: 'apiKey', in: 'header', name: 'X-API-Key' },
  jwt: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
  signature: {
    type: 'apiKey',
    in: 'header',
    name: 'webhook-signature',
    description: 'With `webhook-id` and `webhook-timestamp`, as Standard Webhooks says.',
  },
} as const satisfies Readonly<Record<string, JsonObject>>;

/** Names the run that a call is for. */
const executionHeader: JsonObject = {
  name: 'X-Workflow-Execution-Id',
  in: 'header',
  required: true,
  description: 'Workflow id of the run.',
  schema: { type: 'string' },
};

const started: JsonObject = {
  type: 'object',
  properties: { workflowId: { type: 'string' }, runId: { type: 'string' } },
  required: ['workflowId', 'runId'],
};

/** The endpoints as a document of OpenAPI. */
export function openApiOf({ name, settings }: Workflow, endpoints: readonly PlacedEndpoint[]): OpenApi {
  const schemes = new Set<string>(endpoints.map(({ auth = 'api-key' }) => auth));
  const paths = groupedBy(endpoints, ({ path }) => path);
  return {
    openapi: '3.1.0',
    info: {
      title: name,
      version: settings.version ?? '1.0.0',
      ...(settings.description === undefined ? {} : { description: settings.description }),
    },
    paths: Object.fromEntries(
      [...paths].map(([path, each]) => [path, Object.fromEntries(each.map(operationByMethod))]),
    ),
    components: {
      schemas: Object.fromEntries(endpoints.flatMap(schemasOf)),
      securitySchemes: Object.fromEntries(Object.entries(securitySchemes).filter(([scheme]) => schemes.has(scheme))),
    },
  };
}

function operationByMethod(endpoint: PlacedEndpoint): readonly [method: string, operation: OpenApiOperation] {
  const { node, method, target, description, auth = 'api-key', isPublic, eventKey } = endpoint;
  return [
    method.toLowerCase(),
    {
      operationId: operationId(endpoint),
      summary: node.label,
      ...(description === undefined ? {} : { description }),
      parameters: [...(needsRun(target) ? [executionHeader] : []), ...queryParameters(endpoint)],
      ...requestBody(endpoint),
      responses: responsesOf(endpoint),
      security: auth === 'none' ? [] : [{ [auth]: [] }],
      'x-workflow-builder': { nodeId: node.id, target, isPublic, ...(eventKey === undefined ? {} : { eventKey }) },
    },
  ];
}

function operationId({ node, method }: PlacedEndpoint): string {
  return safeKey(`${method.toLowerCase()}-${node.id}`);
}

function needsRun({ kind }: EndpointTarget): boolean {
  return kind === 'signal' || kind === 'update' || kind === 'query';
}

function hasBody({ method }: PlacedEndpoint): boolean {
  return method !== 'GET' && method !== 'DELETE';
}

/** Schemas of the nodes, by the keys under which operations refer to them. */
function schemasOf(endpoint: PlacedEndpoint): readonly (readonly [key: string, schema: JsonObject])[] {
  const { requestSchema, responseSchema } = endpoint;
  const named = [
    ['request', hasBody(endpoint) ? requestSchema : undefined],
    ['response', responseSchema],
  ] as const;
  return named.flatMap(([role, schema]) => {
    if (schema === undefined) return [];
    const key = schemaKey(endpoint, role);
    return [[key, embedSchema(schema, `#/components/schemas/${key}`)] as const];
  });
}

function schemaKey(endpoint: PlacedEndpoint, role: 'request' | 'response'): string {
  return `${operationId(endpoint)}.${role}`;
}

function referenceTo(endpoint: PlacedEndpoint, role: 'request' | 'response'): JsonObject {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${schemaKey(endpoint, role)}` } } };
}

function requestBody(endpoint: PlacedEndpoint): { readonly requestBody?: JsonObject } {
  if (endpoint.requestSchema === undefined || !hasBody(endpoint)) return {};
  return { requestBody: { required: true, content: referenceTo(endpoint, 'request') } };
}

/** Where the method has no body, the fields of the request stand in the query. */
function queryParameters(endpoint: PlacedEndpoint): readonly JsonObject[] {
  const { requestSchema } = endpoint;
  const properties = requestSchema === undefined ? undefined : ownValue(requestSchema, 'properties');
  if (requestSchema === undefined || hasBody(endpoint) || !isJsonObject(properties)) return [];
  const required = ownValue(requestSchema, 'required');
  const isRequired = (name: string): boolean => isJsonList(required) && required.includes(name);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: isRequired(name),
    schema: isJsonObject(schema) ? withoutReferences(schema) : {},
  }));
}

/** A parameter stands apart from the definitions that its schema may refer to. */
function withoutReferences(schema: JsonObject): JsonObject {
  return JSON.stringify(schema).includes('"$ref"') ? {} : schema;
}

function responsesOf(endpoint: PlacedEndpoint): OpenApiOperation['responses'] {
  const { target, responseSchema } = endpoint;
  const answer = responseSchema === undefined ? {} : { content: referenceTo(endpoint, 'response') };
  switch (target.kind) {
    case 'start':
      return responseSchema === undefined
        ? { '202': { description: 'The run has started.', content: { 'application/json': { schema: started } } } }
        : { '200': { description: 'What the run returned.', ...answer } };
    case 'signal':
      return { '202': { description: 'The signal is on its way.', ...answer } };
    case 'update':
    case 'query':
    case 'graphql':
    case 'mcp':
      return { '200': { description: 'The answer.', ...answer } };
  }
}
