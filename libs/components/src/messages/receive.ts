import { type Lowered, type LoweringEnvironment, schemaType } from '@workflow-builder/component-kit';
import { absent, json, union } from '@workflow-builder/ir';
import type { JsonObject } from '@workflow-builder/workflow-model';
import { isCheckable } from '../schemas/check-schema.js';
import { patternPlaces } from '../schemas/schema-faults.js';

/** What messages are waited for. */
interface Awaited {
  readonly channel: 'signal' | 'update';
  readonly name: string;
  readonly schema: JsonObject | undefined;
  /** The setting that holds the schema. */
  readonly schemaField: string;
  readonly timeoutMs: number | undefined;
}

/** Waits for one message and outputs it, undefined after a time-out. Undefined after a finding. */
export function lowerReceive(
  { channel, name, schema, schemaField, timeoutMs }: Awaited,
  environment: Pick<LoweringEnvironment, 'node' | 'report'>,
): Lowered | undefined {
  if (!isCheckable(schema, schemaField, environment)) return undefined;
  warnPatterns(schema, schemaField, environment);
  const message = schema === undefined ? json : schemaType(schema);
  return {
    operation: {
      kind: 'receive',
      channel,
      name,
      message,
      ...(schema === undefined ? {} : { schema }),
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    },
    output: timeoutMs === undefined ? message : union([message, absent]),
  };
}

/** Workflow code checks messages, and has no engine for patterns that takes linear time. */
function warnPatterns(
  schema: JsonObject | undefined,
  name: string,
  { report }: Pick<LoweringEnvironment, 'report'>,
): void {
  for (const place of schema === undefined ? [] : patternPlaces(schema)) {
    const setting = `data.config.${name}${place}`;
    report('SETTING_NOT_ENFORCED', { setting }, { field: setting });
  }
}
