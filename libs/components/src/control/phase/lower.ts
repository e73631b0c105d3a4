import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { nothing } from '@workflow-builder/ir';
import { type JsonObject, ownValue } from '@workflow-builder/workflow-model';
import { warnWithoutEffect } from '../../without-effect.js';
import type { PhaseConfig } from './config.js';

/** A stretch of the workflow; the compiler puts the output of the last node inside in the place of its own. */
export function lowerPhase(context: LoweringContext<PhaseConfig>): Lowered {
  const { sequential = true } = context.config;
  warnWithoutEffect(context, {
    maxConcurrency: sequential && 'children run one at a time unless `sequential` is false',
  });
  return { operation: { kind: 'phase', maxConcurrency: concurrencyOf(context.node.config) }, output: nothing };
}

/** How many children run at once where no edges order them. */
export function concurrencyOf(config: JsonObject): number {
  if (ownValue(config, 'sequential') !== false) return 1;
  const limit = ownValue(config, 'maxConcurrency');
  return typeof limit === 'number' ? limit : 4;
}
