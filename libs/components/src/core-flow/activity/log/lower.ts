import type { LoweringContext } from '@workflow-builder/component-kit';
import { type Expression, jsonObject, literal, object, oneOf, string } from '@workflow-builder/ir';
import { type LogConfig, logLevels } from './config.js';

const logLevel = oneOf(logLevels);

/** `{ message, level, metadata }`, as the activity takes it. */
export function logInput(context: LoweringContext<LogConfig>): Expression | undefined {
  const { config } = context;
  const message = context.value(config.message, 'message', string);
  const level = config.level === undefined ? literal('info') : context.value(config.level, 'level', logLevel);
  if (message === undefined || level === undefined) return undefined;
  if (config.metadata === undefined)
    return object([
      ['message', message],
      ['level', level],
    ]);
  const metadata = context.value(config.metadata, 'metadata', jsonObject);
  return metadata === undefined
    ? undefined
    : object([
        ['message', message],
        ['level', level],
        ['metadata', metadata],
      ]);
}
