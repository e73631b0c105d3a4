import { type Workflow, workflowType } from '@workflow-builder/workflow-model';

/** A workflow in a few words; `type` is its Temporal workflow type. */
export interface WorkflowSummary {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly nodeCount: number;
  readonly edgeCount: number;
}

export function summarize({ id, name, nodes, edges }: Workflow): WorkflowSummary {
  return { id, name, type: workflowType(name), nodeCount: nodes.length, edgeCount: edges.length };
}
