import type { SignalDefinition, SignalTypeInfo, Workflow, WorkflowResultType } from './interfaces';
import type { PayloadTypeInfo } from './type-info';
export interface WorkflowSignalOptions<Args extends any[] = [
]> {
    args?: Args;
    typeInfo?: SignalTypeInfo;
}
export interface WorkflowQueryOptions<Args extends any[] = [
]> {
    args?: Args;
    typeInfo?: PayloadTypeInfo;
}
export interface BaseWorkflowHandle<T extends Workflow> {
    result(): Promise<WorkflowResultType<T>>;
    signal<Args extends any[] = [
    ], Name extends string = string>(def: SignalDefinition<Args, Name> | string, ...args: Args): Promise<void>;
    signalWithOptions<Args extends any[] = [
    ]>(signalName: string, options: WorkflowSignalOptions<Args>): Promise<void>;
    readonly workflowId: string;
}
