import { describe, expect, it } from '@jest/globals';
import { lowerNode, manifestOf } from '@workflow-builder/component-kit';
import { graphqlGateway } from './index.js';

const schema = 'type Query { order(id: ID!): String }';
const queries = [{ name: 'order', workflowId: 'wf-order' }];
const valid = { schema, queries };

const codesOf = (config: object) =>
  lowerNode(graphqlGateway, { data: { config: { ...valid, ...config } } })
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ code, field }) => ({ code, field }));

describe('graphql-gateway', () => {
  it('executes nothing', () => {
    expect(lowerNode(graphqlGateway, { data: { config: valid } })).toMatchObject({
      lowered: { operation: { kind: 'pass' } },
      diagnostics: [],
    });
  });

  it.each([
    [{ schema: '' }, 'CONFIG_REQUIRED', 'schema'],
    [{ schema: 'type Query {' }, 'GRAPHQL_SCHEMA_INVALID', 'schema'],
    [{ schema: 'type Query { order: Missing }' }, 'GRAPHQL_SCHEMA_INVALID', 'schema'],
    [{ schema: '['.repeat(30_000) }, 'GRAPHQL_SCHEMA_INVALID', 'schema'],
    [
      { schema: `type Query { order: ${'['.repeat(9_000)}String${']'.repeat(9_000)} }` },
      'GRAPHQL_SCHEMA_INVALID',
      'schema',
    ],
    [
      { schema: 'type Query { order: String }', queries: [...queries, ...queries] },
      'GRAPHQL_FIELD_REPEATED',
      'queries[1].name',
    ],
    [{ queries: [...queries, { name: 'ordr', workflowId: 'w' }] }, 'GRAPHQL_FIELD_UNKNOWN', 'queries[1].name'],
    [{ mutations: [{ name: 'order', workflowId: 'w' }] }, 'GRAPHQL_FIELD_UNKNOWN', 'mutations[0].name'],
    [{ queries: [{ name: 'order' }] }, 'CONFIG_REQUIRED', 'queries[0].workflowId'],
    [{ queries: [{ name: 'a-b', workflowId: 'w' }] }, 'CONFIG_INVALID', 'queries[0].name'],
    [{ queries: [{ ...queries[0], retries: 1 }] }, 'CONFIG_UNKNOWN_FIELD', 'queries[0].retries'],
    [{ queries: [{ ...queries[0], inputSchema: { $ref: '#/a' } }] }, 'CONFIG_INVALID', 'queries[0].inputSchema.$ref'],
    [{ queries: ['order'] }, 'CONFIG_INVALID', 'queries[0]'],
    [{ endpointPath: 'graphql' }, 'CONFIG_INVALID', 'endpointPath'],
    [{ schema: `${schema} type Mutation { cancel: Boolean }` }, 'GRAPHQL_FIELD_UNRESOLVED', 'schema'],
  ])('finds fault with %j', (config, code, field) => {
    expect(codesOf(config)).toContainEqual({ code, field: `data.config.${field}` });
    expect(codesOf(config)).toHaveLength(1);
  });

  it('asks for at least one query or mutation', () => {
    expect(codesOf({ queries: [] })).toEqual([
      { code: 'GRAPHQL_FIELD_UNRESOLVED', field: 'data.config.schema' },
      { code: 'GRAPHQL_OPERATIONS_MISSING', field: 'data.config.queries' },
    ]);
  });

  it('matches fields with the root types that the schema names', () => {
    const renamed = 'schema { query: Root } type Root { order: String }';
    expect(codesOf({ schema: renamed })).toEqual([]);
    expect(codesOf({ schema: renamed, queries: [{ name: 'constructor', workflowId: 'w' }] })).toEqual([
      { code: 'GRAPHQL_FIELD_UNRESOLVED', field: 'data.config.schema' },
      { code: 'GRAPHQL_FIELD_UNKNOWN', field: 'data.config.queries[0].name' },
    ]);
  });

  it('adds SDL, resolvers in order, and the endpoint that answers', () => {
    const config = {
      schema: 'type Query { b: String a: String } type Mutation { c(x: Int): Boolean }',
      queries: [
        { queryName: 'b', workflowId: 'wf-b' },
        { name: 'a', workflow: 'wf-a', outputSchema: { type: 'string' } },
      ],
      mutations: [{ mutationName: 'c', workflowId: 'wf-c', inputMapping: { amount: 'x' } }],
    };
    expect(manifestOf(graphqlGateway, { data: { config } }).part).toMatchObject({
      graphql: {
        endpointPath: '/graphql',
        sdl: config.schema,
        resolvers: [
          { operation: 'mutation', field: 'c', workflow: 'wf-c', inputMapping: { amount: 'x' } },
          { operation: 'query', field: 'a', workflow: 'wf-a', outputSchema: { type: 'string' } },
          { operation: 'query', field: 'b', workflow: 'wf-b' },
        ],
      },
      endpoints: [{ method: 'POST', path: '/graphql', target: { kind: 'graphql' }, isPublic: true }],
    });
  });
});
