import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { pass } from '../../interface/pass.js';
import type { KongCacheConfig } from './config.js';
import { adviseOnConnector } from './validate.js';

/** Paths pass through. */
export function lowerKongCache(context: LoweringContext<KongCacheConfig>): Lowered {
  adviseOnConnector(context);
  return pass;
}
