import { Context } from '@temporalio/activity';
import type { Attempt } from './attempt.js';
import type { JsonValue } from './json.js';
import { parseJson } from './json-values.js';

/** The setting of this process that holds JSON; an empty object where it is not set. @throws SyntaxError */
export function jsonSetting(name: string): JsonValue {
  return parseJson(process.env[name] ?? '{}');
}

/** The setting of this process that lists texts, separated by commas. */
export function listSetting(name: string): string[] {
  const items = (process.env[name] ?? '').split(',').map((item) => item.trim());
  return items.filter((item) => item !== '');
}

export function currentAttempt(): Attempt {
  return Context.current();
}
