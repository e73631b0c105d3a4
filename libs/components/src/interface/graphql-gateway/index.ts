import { defineComponent } from '@workflow-builder/component-kit';
import { GraphqlGatewayConfig } from './config.js';
import { lowerGraphqlGateway } from './lower.js';
import { graphqlGatewayManifest } from './manifest.js';

export const graphqlGateway = defineComponent({
  type: 'graphql-gateway',
  identity: { componentId: 'comp_graphql_gateway', componentName: 'GraphQL gateway' },
  role: 'configuration',
  config: GraphqlGatewayConfig,
  lower: lowerGraphqlGateway,
  manifest: graphqlGatewayManifest,
});
