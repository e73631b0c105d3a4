import { defineActivity } from '@workflow-builder/component-kit';
import { array, jsonObject, number, objectType, required } from '@workflow-builder/ir';
import { PostgresqlQueryConfig } from './config.js';
import { postgresqlQueryInput } from './lower.js';

export const postgresqlQuery = defineActivity({
  name: 'postgresql-query',
  identity: { componentId: 'comp_postgresql_query', componentName: 'PostgreSQL Query' },
  config: PostgresqlQueryConfig,
  output: objectType({ rows: required(array(jsonObject)), rowCount: required(number) }),
  heartbeats: true,
  input: postgresqlQueryInput,
});
