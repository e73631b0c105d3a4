import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { literal } from '@workflow-builder/ir';
import { isCheckable } from '../../../schemas/check-schema.js';
import { lowerCalledRun } from './called-run.js';
import type { QueryWorkflowConfig } from './config.js';

/** Asks a run of another workflow of the project; outputs what it answers. */
export function lowerQueryWorkflow(context: LoweringContext<QueryWorkflowConfig>): Lowered | undefined {
  const { queryName, outputSchema } = context.config;
  if (!isCheckable(outputSchema, 'outputSchema', context)) return undefined;
  const fields = [['query', literal(queryName)] as const];
  return lowerCalledRun({ activity: 'query-workflow', fields, answer: outputSchema }, context);
}
