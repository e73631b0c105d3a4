import { isJsonObject, type JsonObject, ownValue } from '../../json.js';
import { omit } from '../omit.js';
import type { Place } from '../rules/place.js';
import { defineRules, type ReadValue } from '../rules/rules.js';
import { boolean, jsonObject, listOf, nested, number, oneOf, upperCase } from '../rules/values.js';

const schedule = nested(
  defineRules({
    cron: { aliases: ['cronExpression', 'cronSchedule', 'expression'] },
    intervalSeconds: { read: number },
    timezone: {},
    overlap: {
      read: oneOf(['skip', 'buffer-one', 'buffer-all', 'cancel-other', 'terminate-other', 'allow-all']),
    },
  }),
);

/** A schedule in short is its cron expression. */
const shortSchedule: ReadValue = (value, place) =>
  typeof value === 'string' && value !== '' ? { cron: value } : schedule(value, place);

export const trigger = defineRules(
  {
    triggerType: {
      read: oneOf(['manual', 'schedule', 'webhook', 'event', 'signal'], {
        scheduled: 'schedule',
        cron: 'schedule',
        'api-endpoint': 'webhook',
      }),
    },
    schedule: { aliases: ['cronSchedule', 'cronExpression', 'cron'], read: shortSchedule },
    timezone: {},
    endpointPath: { aliases: ['endpoint', 'path'] },
    methods: { aliases: ['method', 'httpMethod'], read: listOf(upperCase) },
    authType: { aliases: ['authentication'], read: oneOf(['none', 'bearer', 'api-key', 'signature']) },
    signalName: {},
    eventType: {},
    eventKey: {},
    enabled: { read: boolean },
    payload: { isNullable: true },
    inputSchema: { read: jsonObject },
  },
  { refine: (config, place) => deriveType(moveTimezone(config, place), place) },
);

/** The time zone belongs to the schedule; without one it means nothing. */
function moveTimezone(config: JsonObject, place: Place): JsonObject {
  const timezone = ownValue(config, 'timezone');
  if (timezone === undefined) return config;
  const rest = omit(config, ['timezone']);
  const given = ownValue(rest, 'schedule');
  if (!isJsonObject(given)) {
    place.at('timezone').ignored();
    return rest;
  }
  const own = ownValue(given, 'timezone');
  if (own !== undefined && own !== timezone) place.at('timezone').conflictsWith(place.at('schedule.timezone').field);
  else place.at('timezone').renamed(place.at('schedule.timezone').field);
  return { ...rest, schedule: { ...given, timezone: own ?? timezone } };
}

/** What only one way to start a run has a use for. */
const tellingFields = [
  { field: 'schedule', type: 'schedule' },
  { field: 'endpointPath', type: 'webhook' },
  { field: 'eventType', type: 'event' },
  { field: 'signalName', type: 'signal' },
] as const;

/** Some palettes have a trigger for each way to start a run, and do not say the way again in its settings. */
function deriveType(config: JsonObject, place: Place): JsonObject {
  if ((ownValue(config, 'triggerType') ?? '') !== '') return config;
  const [told, ...others] = tellingFields.filter(({ field }) => (ownValue(config, field) ?? '') !== '');
  if (told === undefined || others.length > 0) return config;
  place.at('triggerType').derived(told.type, `\`${told.field}\``);
  return { ...config, triggerType: told.type };
}
