import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { pass } from '../pass.js';
import type { McpServerConfig } from './config.js';
import { checkMcpServer } from './validate.js';

/** Paths pass through. */
export function lowerMcpServer(context: LoweringContext<McpServerConfig>): Lowered | undefined {
  return checkMcpServer(context) ? pass : undefined;
}
