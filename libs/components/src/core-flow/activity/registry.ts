import { httpRequest } from './http-request/index.js';
import { log } from './log/index.js';
import { postgresqlQuery } from './postgresql-query/index.js';
import { redisCommand } from './redis-command/index.js';
import type { RegisteredActivity } from './registered-activity.js';
import { typescriptProcessor } from './typescript-processor/index.js';

/** The activities of the standard library that a worker executes. To add one, add its folder here. */
export const standardActivities: readonly RegisteredActivity[] = [
  log,
  httpRequest,
  postgresqlQuery,
  redisCommand,
  typescriptProcessor,
];

/** The standard activity that a node names. */
export function findActivity(name: string): RegisteredActivity | undefined {
  return standardActivities.find((activity) => activity.name === name);
}
