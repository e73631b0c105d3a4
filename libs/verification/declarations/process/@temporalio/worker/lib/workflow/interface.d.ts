import { type coresdk } from '@temporalio/proto';
import { type SinkCall } from '@temporalio/workflow';
import { type WorkflowCreateOptions } from '@temporalio/workflow/lib/interfaces';
export interface Workflow {
    activate(activation: coresdk.workflow_activation.IWorkflowActivation): Promise<coresdk.workflow_completion.IWorkflowActivationCompletion>;
    getAndResetSinkCalls(): Promise<SinkCall[]>;
    dispose(): Promise<void>;
}
export interface WorkflowCreator {
    createWorkflow(options: WorkflowCreateOptions): Promise<Workflow>;
    destroy(): Promise<void>;
}
export {};
