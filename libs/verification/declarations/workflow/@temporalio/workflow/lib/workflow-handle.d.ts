import type { BaseWorkflowHandle, SignalDefinition, Workflow, WorkflowSignalOptions } from '@temporalio/common';
export interface ExternalWorkflowHandle {
    signal<Args extends any[] = [
    ], Name extends string = string>(def: SignalDefinition<Args, Name> | string, ...args: Args): Promise<void>;
    signalWithOptions<Args extends any[] = [
    ]>(signalName: string, options: WorkflowSignalOptions<Args>): Promise<void>;
    cancel(): Promise<void>;
    readonly workflowId: string;
    readonly runId?: string;
}
export interface ChildWorkflowHandle<T extends Workflow> extends BaseWorkflowHandle<T> {
    readonly firstExecutionRunId: string;
}
