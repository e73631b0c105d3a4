import { defineActivity } from '@workflow-builder/component-kit';
import { nothing, number, objectType, required, string, union } from '@workflow-builder/ir';
import { RedisCommandConfig } from './config.js';
import { redisCommandInput } from './lower.js';

export const redisCommand = defineActivity({
  name: 'redis-command',
  identity: { componentId: 'comp_redis_command', componentName: 'Redis Command' },
  config: RedisCommandConfig,
  output: objectType({ result: required(union([string, number, nothing])) }),
  heartbeats: true,
  input: redisCommandInput,
});
