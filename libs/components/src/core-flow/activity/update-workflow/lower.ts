import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { anything, calledMessage, calledWorkflow, takenType } from '../../../project/called-workflow.js';
import { sentPayload } from '../../../project/sent-payload.js';
import { lowerCalledRun } from '../query-workflow/called-run.js';
import type { UpdateWorkflowConfig } from './config.js';

/** Sends an update to a run of another workflow of the project; outputs what it answers. */
export function lowerUpdateWorkflow(context: LoweringContext<UpdateWorkflowConfig>): Lowered | undefined {
  const { workflowType, updateName: name } = context.config;
  const workflow = calledWorkflow(workflowType, context);
  const declared = calledMessage(workflow, { kind: 'update', name, listedIn: ({ updates }) => updates }, context);
  const taken = declared.kind === 'known' ? takenType(declared.value.inputSchema) : undefined;
  const payload = sentPayload(context.config.payload, taken, anything, context);
  return lowerCalledRun({ kind: 'update', name, declared, payload }, context);
}
