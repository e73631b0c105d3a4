import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { json, literal } from '@workflow-builder/ir';
import { isCheckable } from '../../../schemas/check-schema.js';
import { given } from '../inputs/input-object.js';
import { lowerCalledRun } from '../query-workflow/called-run.js';
import type { UpdateWorkflowConfig } from './config.js';

/** Sends an update to a run of another workflow of the project; outputs what it answers. */
export function lowerUpdateWorkflow(context: LoweringContext<UpdateWorkflowConfig>): Lowered | undefined {
  const { updateName, payload, outputSchema } = context.config;
  if (!isCheckable(outputSchema, 'outputSchema', context)) return undefined;
  const fields = [
    ['update', literal(updateName)] as const,
    ...given('payload', payload, (value) => context.value(value, 'payload', json)),
  ];
  return lowerCalledRun({ activity: 'update-workflow', fields, answer: outputSchema }, context);
}
