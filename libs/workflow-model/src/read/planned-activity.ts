import { isJsonObject, type JsonObject, ownValue } from '../json.js';
import { omit } from './omit.js';
import type { Place } from './rules/place.js';

export interface Unfolded {
  readonly config: JsonObject;
  /** Bounds of the activity in milliseconds, as they were spelt. */
  readonly timeouts: JsonObject;
  readonly retry: JsonObject | undefined;
}

const timeoutNames = ['start_to_close_ms', 'schedule_to_start_ms', 'schedule_to_close_ms', 'heartbeat_ms'];
const policyNames = [
  ...['max_attempts', 'initial_interval_ms', 'max_interval_ms'],
  ...['backoff_coefficient', 'non_retryable_errors'],
];

/**
 * The planned schema of activities wraps what others write plainly: `params`, `retry`, `timeouts`. Its snake_case keys tell them
 * from what an activity may call so itself.
 */
export function unfoldPlanned(config: JsonObject, place: Place): Unfolded {
  const timeouts = ownValue(config, 'timeouts');
  const retry = ownValue(config, 'retry');
  const isBounded = holdsAny(timeouts, timeoutNames);
  const isRetried = holdsAny(retry, policyNames);
  const rest = omit(config, [...(isBounded ? ['timeouts'] : []), ...(isRetried ? ['retry'] : [])]);
  return {
    config: unfoldParams(rest, place),
    timeouts: isBounded ? timeouts : {},
    retry: isRetried ? retry : undefined,
  };
}

function holdsAny(value: unknown, names: readonly string[]): value is JsonObject {
  return typeof value === 'object' && value !== null && names.some((name) => Object.hasOwn(value, name));
}

/** Parameters stand in the config itself. */
function unfoldParams(config: JsonObject, place: Place): JsonObject {
  if (!Object.hasOwn(config, 'activity_name')) return config;
  const params = ownValue(config, 'params');
  const isAwaited = ownValue(config, 'await_result');
  if (isAwaited !== undefined) place.at('await_result').ignored(isAwaited === false ? 'warning' : 'info');
  const rest = omit(config, ['await_result']);
  if (!isJsonObject(params)) return rest;
  place.at('params').renamed(place.field);
  return { ...params, ...omit(rest, ['params']) };
}
