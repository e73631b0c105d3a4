import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { objectType, required, string } from '@workflow-builder/ir';
import { isCheckable } from '../../schemas/check-schema.js';
import type { TriggerConfig } from './config.js';
import { checkPayload, checkSchedule, checkSignature, warnUnused } from './validate.js';

/** The run begins; the output says when. */
export function lowerTrigger(context: LoweringContext<TriggerConfig>): Lowered | undefined {
  warnUnused(context);
  const isTyped = isCheckable(context.config.inputSchema, 'inputSchema', context);
  const isSound = [checkSchedule(context), checkSignature(context), isTyped && checkPayload(context)];
  if (isSound.includes(false)) return undefined;
  return { operation: { kind: 'start' }, output: objectType({ startedAt: required(string) }) };
}
