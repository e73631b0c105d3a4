import type { ManifestContext } from '@workflow-builder/component-kit';
import type { GraphqlResolver, ManifestPart } from '@workflow-builder/manifest';
import type { JsonObject } from '@workflow-builder/workflow-model';
import type { GraphqlGatewayConfig, GraphqlOperation } from './config.js';

/** Body of a GraphQL request. */
const requestSchema: JsonObject = {
  type: 'object',
  properties: { query: { type: 'string' }, operationName: { type: 'string' }, variables: { type: 'object' } },
  required: ['query'],
};

/** The gateway, and the endpoint that it answers at. */
export function graphqlGatewayManifest({ config }: ManifestContext<GraphqlGatewayConfig>): ManifestPart {
  const { endpointPath = '/graphql', schema, queries = [], mutations = [] } = config;
  const resolvers = [
    ...queries.map((operation) => resolver('query', operation)),
    ...mutations.map((operation) => resolver('mutation', operation)),
  ];
  return {
    graphql: { endpointPath, sdl: schema, resolvers: resolvers.sort(byOperationAndField) },
    endpoints: [{ method: 'POST', path: endpointPath, target: { kind: 'graphql' }, requestSchema, isPublic: true }],
  };
}

function resolver(
  operation: GraphqlResolver['operation'],
  { name, workflowId, inputSchema, outputSchema, inputMapping }: GraphqlOperation,
): GraphqlResolver {
  return {
    operation,
    field: name,
    workflow: workflowId,
    ...(inputSchema === undefined ? {} : { inputSchema }),
    ...(outputSchema === undefined ? {} : { outputSchema }),
    ...(inputMapping === undefined ? {} : { inputMapping }),
  };
}

function byOperationAndField(a: GraphqlResolver, b: GraphqlResolver): number {
  return `${a.operation} ${a.field}` < `${b.operation} ${b.field}` ? -1 : 1;
}
