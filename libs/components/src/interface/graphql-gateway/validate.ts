import type { LoweringContext } from '@workflow-builder/component-kit';
import { closest } from '@workflow-builder/diagnostics';
import type { GraphQLObjectType } from 'graphql';
import { isCheckable } from '../../schemas/check-schema.js';
import type { GraphqlGatewayConfig, GraphqlOperation } from './config.js';
import { readSdl } from './read-sdl.js';

type Context = LoweringContext<GraphqlGatewayConfig>;

/** Operations of one kind: where they stand, and the type whose fields they answer. */
interface Kind {
  readonly field: 'queries' | 'mutations';
  readonly typeName: string;
  readonly type: GraphQLObjectType | undefined;
}

/** Whether the schema can be read, and each operation answers a field of it. */
export function checkGraphqlGateway(context: Context): boolean {
  const { config, node, report } = context;
  const read = readSdl(config.schema);
  if (!read.ok) {
    const place = read.line === undefined ? '' : ` at line ${read.line}`;
    report(
      'GRAPHQL_SCHEMA_INVALID',
      { label: node.label, reason: read.reason, place },
      { field: 'data.config.schema' },
    );
    return false;
  }
  const query = read.schema.getQueryType() ?? undefined;
  const mutation = read.schema.getMutationType() ?? undefined;
  const queries = checkOperations({ field: 'queries', typeName: query?.name ?? 'Query', type: query }, context);
  const mutations = checkOperations(
    { field: 'mutations', typeName: mutation?.name ?? 'Mutation', type: mutation },
    context,
  );
  return checkNotEmpty(context) && queries && mutations;
}

function checkNotEmpty({ config, node, report }: Context): boolean {
  if ((config.queries ?? []).length + (config.mutations ?? []).length > 0) return true;
  report('GRAPHQL_OPERATIONS_MISSING', { label: node.label }, { field: 'data.config.queries' });
  return false;
}

function checkOperations(kind: Kind, context: Context): boolean {
  const operations = context.config[kind.field] ?? [];
  const fields = Object.keys(kind.type?.getFields() ?? {});
  reportUnresolved(kind, fields, operations, context);
  return operations
    .map((operation, index) => {
      const isFirst = operations.findIndex(({ name }) => name === operation.name) === index;
      return checkOperation(operation, `${kind.field}[${index}]`, { ...kind, fields, isFirst }, context);
    })
    .every((isSound) => isSound);
}

function checkOperation(
  { name, inputSchema, outputSchema }: GraphqlOperation,
  field: string,
  { typeName, fields, isFirst }: Kind & { readonly fields: readonly string[]; readonly isFirst: boolean },
  context: Context,
): boolean {
  const { node, report } = context;
  const place = { field: `data.config.${field}.name` };
  const isKnown = fields.includes(name);
  if (!isKnown) {
    const params = { label: node.label, field: name, type: typeName, suggestion: suggest(name, fields) };
    report('GRAPHQL_FIELD_UNKNOWN', params, place);
  }
  if (!isFirst) report('GRAPHQL_FIELD_REPEATED', { label: node.label, field: name, type: typeName }, place);
  const input = isCheckable(inputSchema, `${field}.inputSchema`, context);
  const output = isCheckable(outputSchema, `${field}.outputSchema`, context);
  return isKnown && isFirst && input && output;
}

function reportUnresolved(
  { typeName }: Kind,
  fields: readonly string[],
  operations: readonly GraphqlOperation[],
  { node, report }: Context,
): void {
  for (const field of fields.filter((name) => !operations.some((operation) => operation.name === name))) {
    report('GRAPHQL_FIELD_UNRESOLVED', { label: node.label, type: typeName, field }, { field: 'data.config.schema' });
  }
}

function suggest(name: string, fields: readonly string[]): string {
  const meant = closest(name, fields);
  if (meant !== undefined) return `"${meant}" may be meant`;
  return fields.length === 0 ? 'the type has none' : `known are ${fields.slice(0, 20).join(', ')}`;
}
