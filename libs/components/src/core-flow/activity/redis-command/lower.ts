import type { LoweringContext } from '@workflow-builder/component-kit';
import { type Expression, json, literal, string } from '@workflow-builder/ir';
import { grantedValue } from '../inputs/granted-value.js';
import { envField, type InputFields, inputObject } from '../inputs/input-object.js';
import type { RedisCommandConfig } from './config.js';

/** `{ connectorId, command, key }`, and what `SET` writes. */
export function redisCommandInput(context: LoweringContext<RedisCommandConfig>): Expression | undefined {
  const { config } = context;
  const { command = 'GET' } = config;
  return inputObject([
    ['connectorId', literal(config.connectorId)],
    ['command', literal(command)],
    ['key', context.value(config.key, 'key', string)],
    ...(command === 'SET' ? written(context) : []),
  ]);
}

function written(context: LoweringContext<RedisCommandConfig>): InputFields {
  const value = grantedValue(context, context.config.value ?? null, 'value', json);
  return [['value', value], ...envField(value)];
}
