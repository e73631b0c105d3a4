import { type LoweringContext, schemaType } from '@workflow-builder/component-kit';
import { describeType, fits, literal } from '@workflow-builder/ir';
import { Cron } from 'croner';
import { warnWithoutEffect } from '../../without-effect.js';
import type { TriggerConfig } from './config.js';

/** Whether Temporal can keep the schedule; otherwise findings. */
export function checkSchedule({ config, node, report }: LoweringContext<TriggerConfig>): boolean {
  const { schedule } = config;
  if (schedule === undefined) return true;
  const faults: readonly (readonly [field: string, reason: string])[] = [
    ...(schedule.cron === undefined && schedule.intervalSeconds === undefined
      ? [['schedule', 'it needs `cron` or `intervalSeconds`'] as const]
      : []),
    ...(schedule.cron !== undefined && !isCron(schedule.cron)
      ? [['schedule.cron', 'it must be a cron expression of five fields, such as `0 2 * * *`'] as const]
      : []),
    ...(schedule.timezone !== undefined && !isTimezone(schedule.timezone)
      ? [['schedule.timezone', 'it must be a time zone of the IANA list, such as `Europe/Berlin`'] as const]
      : []),
  ];
  for (const [field, reason] of faults) {
    report('CONFIG_INVALID', { field, label: node.label, reason }, { field: `data.config.${field}` });
  }
  return faults.length === 0;
}

/** Whether the runs of a schedule would be given an input that the schema takes; otherwise a finding. */
export function checkPayload({ config, node, report }: LoweringContext<TriggerConfig>): boolean {
  const { triggerType, inputSchema, payload = {} } = config;
  if (triggerType !== 'schedule' || inputSchema === undefined) return true;
  const expected = schemaType(inputSchema);
  const given = literal(payload);
  if (fits(given, expected)) return true;
  const types = { expected: describeType(expected), actual: describeType(given.type) };
  report(
    'INVALID_CONNECTION',
    { field: 'payload', label: node.label, source: 'what the schedule gives', ...types },
    { field: 'data.config.payload' },
  );
  return false;
}

/** Whether all of a call is signed where a signature is asked for: it covers the body, and not the query. Otherwise a finding. */
export function checkSignature({ config, node, report }: LoweringContext<TriggerConfig>): boolean {
  const { triggerType, authType, methods = [] } = config;
  const bodiless = methods.filter((method) => method === 'GET' || method === 'DELETE');
  if (triggerType !== 'webhook' || authType !== 'signature' || bodiless.length === 0) return true;
  const reason = `a signature covers the body, and ${bodiless.join(' and ')} has none`;
  report('CONFIG_INVALID', { field: 'methods', label: node.label, reason }, { field: 'data.config.methods' });
  return false;
}

/** Warns of settings that belong to another way of starting runs. */
export function warnUnused(context: LoweringContext<TriggerConfig>): void {
  const { triggerType = 'manual' } = context.config;
  const unless = (type: typeof triggerType): string | false =>
    triggerType !== type && `\`triggerType\` is \`${triggerType}\`, not \`${type}\``;
  const isKeyed = triggerType === 'webhook' || triggerType === 'signal';
  warnWithoutEffect(context, {
    schedule: unless('schedule'),
    payload: unless('schedule'),
    endpointPath: unless('webhook'),
    methods: unless('webhook'),
    authType: unless('webhook'),
    signalName: unless('signal'),
    eventType: unless('event'),
    eventKey: !isKeyed && unless('event'),
    enabled: triggerType === 'manual' && '`triggerType` is `manual`',
  });
}

function isCron(expression: string): boolean {
  // Temporal takes these words in place of the fields.
  if (/^@(yearly|annually|monthly|weekly|daily|midnight|hourly|every \d+(s|m|h))$/.test(expression.trim())) return true;
  // Temporal reads five fields; a sixth would be seconds here and years there.
  if (expression.trim().split(/\s+/).length !== 5) return false;
  try {
    new Cron(expression, { paused: true });
    return true;
  } catch {
    return false;
  }
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
