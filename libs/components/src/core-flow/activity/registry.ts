import { httpRequest } from './http-request/index.js';
import type { LibraryActivity } from './library-activity.js';
import { log } from './log/index.js';
import { executed } from './lower.js';
import { postgresqlQuery } from './postgresql-query/index.js';
import { queryWorkflow } from './query-workflow/index.js';
import { redisCommand } from './redis-command/index.js';
import { typescriptProcessor } from './typescript-processor/index.js';
import { processedType } from './typescript-processor/lower.js';
import { updateWorkflow } from './update-workflow/index.js';

/** The activities of the standard library that a worker executes. To add one, add its folder here. */
export const standardActivities: readonly LibraryActivity[] = [
  executed(log),
  executed(httpRequest),
  executed(postgresqlQuery),
  executed(redisCommand),
  executed(typescriptProcessor, processedType),
  queryWorkflow,
  updateWorkflow,
];

/** The standard activity that a node names. */
export function findActivity(name: string): LibraryActivity | undefined {
  return standardActivities.find((activity) => activity.name === name);
}
