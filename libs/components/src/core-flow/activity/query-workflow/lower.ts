import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { calledMessage, calledWorkflow } from '../../../project/called-workflow.js';
import { lowerCalledRun } from './called-run.js';
import type { QueryWorkflowConfig } from './config.js';

/** Asks a run of another workflow of the project; outputs what it answers. */
export function lowerQueryWorkflow(context: LoweringContext<QueryWorkflowConfig>): Lowered | undefined {
  const { workflowType, queryName: name } = context.config;
  const workflow = calledWorkflow(workflowType, context);
  const declared = calledMessage(workflow, { kind: 'query', name, listedIn: ({ queries }) => queries }, context);
  return lowerCalledRun({ kind: 'query', name, declared, payload: { kind: 'nothing' } }, context);
}
