import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { pass } from '../pass.js';
import type { ApiEndpointConfig } from './config.js';
import { checkApiEndpoint } from './validate.js';

/** Paths pass through, also where runs begin; the endpoint itself is in the manifest. */
export function lowerApiEndpoint(context: LoweringContext<ApiEndpointConfig>): Lowered | undefined {
  return checkApiEndpoint(context) ? pass : undefined;
}
