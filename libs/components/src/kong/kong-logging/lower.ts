import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { pass } from '../../interface/pass.js';
import type { KongLoggingConfig } from './config.js';
import { checkKongLogging } from './validate.js';

/** Paths pass through. */
export function lowerKongLogging(context: LoweringContext<KongLoggingConfig>): Lowered | undefined {
  return checkKongLogging(context) ? pass : undefined;
}
