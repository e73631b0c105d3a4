import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { pass } from '../../interface/pass.js';
import type { KongCorsConfig } from './config.js';
import { checkKongCors } from './validate.js';

/** Paths pass through. */
export function lowerKongCors(context: LoweringContext<KongCorsConfig>): Lowered | undefined {
  return checkKongCors(context) ? pass : undefined;
}
