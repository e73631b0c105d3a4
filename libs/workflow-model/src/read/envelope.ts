import type { Findings } from '@workflow-builder/diagnostics';
import { type JsonObject, ownValue } from '../json.js';
import type { CanonicalNodeType } from '../node-types.js';
import type { ActivityTimeouts, RetryPolicy } from '../workflow.js';
import { readComponentName } from './component-name.js';
import { withoutUndefined } from './defined.js';
import { policyPlaces, readNodeRetryPolicy } from './node-retry-policy.js';
import { omit, pick } from './omit.js';
import { unfoldPlanned } from './planned-activity.js';
import { applyRules } from './rules/apply.js';
import type { Place } from './rules/place.js';
import { defineRules } from './rules/rules.js';
import { milliseconds } from './rules/values.js';

export interface EnvelopeSource {
  readonly type: CanonicalNodeType;
  readonly config: JsonObject;
  readonly data: JsonObject;
  readonly place: Place;
  readonly dataPlace: Place;
}

export interface Envelope {
  readonly fields: {
    readonly componentName: string | undefined;
    readonly taskQueue: string | undefined;
    readonly timeoutMs: number | undefined;
    readonly timeouts: ActivityTimeouts | undefined;
    readonly retryPolicy: RetryPolicy | undefined;
  };
  /** What is left of the config for the component. */
  readonly config: JsonObject;
}

const activityNames = ['activityName', 'activity_name'];
const timeoutNames = ['timeout', 'timeoutMs', 'timeout_ms'];
const queueNames = ['taskQueue', 'task_queue'];
const policyNames = ['retryPolicy', 'retry_policy'];

/** Types whose waiting is bounded by a setting of the component. */
const waitingTypes: ReadonlySet<CanonicalNodeType> = new Set(['child-workflow', 'signal', 'data-in', 'data-out']);

/** What of an envelope may stand in the config, by type; in those of other types, such names are the component's. */
const namesInConfig: Readonly<Partial<Record<CanonicalNodeType, readonly string[]>>> = {
  // `timeout` in the config of an activity is the activity's own, such as that of a request.
  activity: [...queueNames, ...policyNames],
  agent: [...queueNames, ...policyNames, ...timeoutNames],
  'child-workflow': policyNames,
};

const bounds = defineRules({
  taskQueue: { aliases: ['channel'] },
  timeoutMs: milliseconds(['timeout'], { aliases: ['startToCloseMs'] }),
  scheduleToStartMs: milliseconds([]),
  scheduleToCloseMs: milliseconds([]),
  heartbeatMs: milliseconds([]),
});

/** What is said of a node beside its config, from wherever editors put it. */
export function readEnvelope(source: EnvelopeSource, findings: Findings): Envelope {
  const { type, data, place, dataPlace } = source;
  const { config, timeouts, retry } =
    type === 'activity'
      ? unfoldPlanned(source.config, place)
      : { config: source.config, timeouts: {}, retry: undefined };
  const movable = pick(config, namesInConfig[type] ?? []);
  const given = readBounds(source, movable, timeouts);
  const policies = [
    ...policyPlaces(movable, policyNames, place),
    { value: retry, place: place.at('retry') },
    ...policyPlaces(data, policyNames, dataPlace),
  ];
  return {
    fields: {
      componentName: readComponentName(config, data, place, dataPlace),
      taskQueue: text(given, 'taskQueue', dataPlace),
      timeoutMs: milli(given, 'timeoutMs'),
      timeouts: otherTimeouts(given),
      retryPolicy: readNodeRetryPolicy(policies, dataPlace.at('retryPolicy').field, findings),
    },
    config: omit(config, [...Object.keys(movable), ...activityNames]),
  };
}

function readBounds(
  { type, data, place, dataPlace }: EnvelopeSource,
  movable: JsonObject,
  timeouts: JsonObject,
): JsonObject {
  const isWork = type === 'activity' || type === 'agent';
  const flat = [...(isWork ? [...queueNames, 'channel'] : []), ...(waitingTypes.has(type) ? [] : timeoutNames)];
  const sources = [
    { object: pick(movable, [...queueNames, ...timeoutNames]), place },
    { object: timeouts, place: place.at('timeouts'), isShared: true },
    { object: pick(data, flat), place: dataPlace },
  ];
  return applyRules(bounds, sources, dataPlace);
}

function text(given: JsonObject, name: string, place: Place): string | undefined {
  const value = ownValue(given, name);
  if (value === undefined || value === '') return undefined;
  return typeof value === 'string' ? value : place.at(name).refuse('a text');
}

function milli(given: JsonObject, name: string): number | undefined {
  const value = ownValue(given, name);
  return typeof value === 'number' ? value : undefined;
}

function otherTimeouts(given: JsonObject): ActivityTimeouts | undefined {
  const timeouts = withoutUndefined({
    scheduleToStartMs: milli(given, 'scheduleToStartMs'),
    scheduleToCloseMs: milli(given, 'scheduleToCloseMs'),
    heartbeatMs: milli(given, 'heartbeatMs'),
  });
  return Object.keys(timeouts).length === 0 ? undefined : timeouts;
}
