import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { pass } from '../pass.js';
import type { GraphqlGatewayConfig } from './config.js';
import { checkGraphqlGateway } from './validate.js';

/** Paths pass through. */
export function lowerGraphqlGateway(context: LoweringContext<GraphqlGatewayConfig>): Lowered | undefined {
  return checkGraphqlGateway(context) ? pass : undefined;
}
