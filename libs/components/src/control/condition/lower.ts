import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { boolean } from '@workflow-builder/ir';
import type { ConditionConfig } from './config.js';

/** Decides by the truth of its expression; the output is the outcome. */
export function lowerCondition(context: LoweringContext<ConditionConfig>): Lowered | undefined {
  const test = context.condition(context.config.expression, 'expression');
  return test === undefined ? undefined : { operation: { kind: 'condition', test }, output: boolean };
}
