import type { LoweringContext } from '@workflow-builder/component-kit';
import { array, type Expression, json, literal } from '@workflow-builder/ir';
import { grantedValue } from '../inputs/granted-value.js';
import { envField, inputObject } from '../inputs/input-object.js';
import type { PostgresqlQueryConfig } from './config.js';

/** `{ connectorId, query, parameters }`; the query is always a literal. */
export function postgresqlQueryInput(context: LoweringContext<PostgresqlQueryConfig>): Expression | undefined {
  const { config, node, report } = context;
  const parameters = grantedValue(context, [...(config.parameters ?? [])], 'parameters', array(json));
  if (config.query.includes('${')) {
    report('SQL_PLACEHOLDER_IN_QUERY', { label: node.label }, { field: 'data.config.query' });
    return undefined;
  }
  return inputObject([
    ['connectorId', literal(config.connectorId)],
    ['query', literal(config.query)],
    ['parameters', parameters],
    ...envField(parameters),
  ]);
}
