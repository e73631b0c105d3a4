import type { Duration, MetricTags, PayloadTypeInfo, SignalTypeInfo, Timestamp, TypeInfo, WorkflowExecution } from '@temporalio/common';
import { Headers, Next } from '@temporalio/common';
import type { coresdk } from '@temporalio/proto';
import type { ActivityOptions, LocalActivityOptions } from './activities';
import type { EventGroupMarker } from './event-groups';
import type { ChildWorkflowOptionsWithDefaults, ContinueAsNewOptions } from './interfaces';
import type { NexusOperationCancellationType } from './nexus';
export { Next, Headers };
export type WorkflowInterceptorsFactory = () => WorkflowInterceptors;
export interface WorkflowInterceptors {
    inbound?: WorkflowInboundCallsInterceptor[];
    outbound?: WorkflowOutboundCallsInterceptor[];
    internals?: WorkflowInternalsInterceptor[];
}
export interface WorkflowInboundCallsInterceptor {
    execute?: (input: WorkflowExecuteInput, next: Next<WorkflowInboundCallsInterceptor, 'execute'>) => Promise<unknown>;
    handleUpdate?: (input: UpdateInput, next: Next<WorkflowInboundCallsInterceptor, 'handleUpdate'>) => Promise<unknown>;
    validateUpdate?: (input: UpdateInput, next: Next<WorkflowInboundCallsInterceptor, 'validateUpdate'>) => void;
    handleSignal?: (input: SignalInput, next: Next<WorkflowInboundCallsInterceptor, 'handleSignal'>) => Promise<void>;
    handleQuery?: (input: QueryInput, next: Next<WorkflowInboundCallsInterceptor, 'handleQuery'>) => Promise<unknown>;
}
export interface WorkflowExecuteInput {
    readonly args: unknown[];
    readonly headers: Headers;
}
export interface UpdateInput {
    readonly updateId: string;
    readonly name: string;
    readonly args: unknown[];
    readonly headers: Headers;
}
export interface SignalInput {
    readonly signalName: string;
    readonly args: unknown[];
    readonly headers: Headers;
}
export interface QueryInput {
    readonly queryId: string;
    readonly queryName: string;
    readonly args: unknown[];
    readonly headers: Headers;
}
export interface WorkflowOutboundCallsInterceptor {
    startTimer?: (input: TimerInput, next: Next<WorkflowOutboundCallsInterceptor, 'startTimer'>) => Promise<void>;
    scheduleActivity?: (input: ActivityInput, next: Next<WorkflowOutboundCallsInterceptor, 'scheduleActivity'>) => Promise<unknown>;
    scheduleLocalActivity?: (input: LocalActivityInput, next: Next<WorkflowOutboundCallsInterceptor, 'scheduleLocalActivity'>) => Promise<unknown>;
    startNexusOperation?: (input: StartNexusOperationInput, next: Next<WorkflowOutboundCallsInterceptor, 'startNexusOperation'>) => Promise<StartNexusOperationOutput>;
    startChildWorkflowExecution?: (input: StartChildWorkflowExecutionInput, next: Next<WorkflowOutboundCallsInterceptor, 'startChildWorkflowExecution'>) => Promise<[
        Promise<string>,
        Promise<unknown>
    ]>;
    signalWorkflow?: (input: SignalWorkflowInput, next: Next<WorkflowOutboundCallsInterceptor, 'signalWorkflow'>) => Promise<void>;
    continueAsNew?: (input: ContinueAsNewInput, next: Next<WorkflowOutboundCallsInterceptor, 'continueAsNew'>) => Promise<never>;
    getLogAttributes?: (input: GetLogAttributesInput, next: Next<WorkflowOutboundCallsInterceptor, 'getLogAttributes'>) => Record<string, unknown>;
    getMetricTags?: (input: GetMetricTagsInput, next: Next<WorkflowOutboundCallsInterceptor, 'getMetricTags'>) => MetricTags;
}
export interface TimerInput {
    readonly durationMs: number;
    readonly seq: number;
    readonly options?: TimerOptions;
}
export interface TimerOptions {
    readonly summary?: string;
    readonly eventGroups?: EventGroupMarker[];
}
export interface ActivityInput {
    readonly activityType: string;
    readonly args: unknown[];
    readonly options: ActivityOptions;
    readonly headers: Headers;
    readonly seq: number;
    readonly typeInfo?: PayloadTypeInfo;
}
export interface LocalActivityInput {
    readonly activityType: string;
    readonly args: unknown[];
    readonly options: LocalActivityOptions;
    readonly headers: Headers;
    readonly seq: number;
    readonly originalScheduleTime?: Timestamp;
    readonly attempt: number;
    readonly typeInfo?: PayloadTypeInfo;
}
export interface StartNexusOperationInput {
    readonly input: unknown;
    readonly inputType?: TypeInfo;
    readonly outputType?: TypeInfo;
    readonly endpoint: string;
    readonly service: string;
    readonly options: StartNexusOperationOptions;
    readonly operation: string;
    readonly seq: number;
    readonly headers: Record<string, string>;
}
export interface StartNexusOperationOptions {
    readonly scheduleToCloseTimeout?: Duration;
    readonly scheduleToStartTimeout?: Duration;
    readonly startToCloseTimeout?: Duration;
    readonly cancellationType?: NexusOperationCancellationType;
    readonly summary?: string;
    readonly eventGroups?: EventGroupMarker[];
}
export interface StartNexusOperationOutput {
    readonly token?: string;
    readonly result: Promise<unknown>;
}
export interface StartChildWorkflowExecutionInput {
    readonly workflowType: string;
    readonly options: ChildWorkflowOptionsWithDefaults;
    readonly headers: Headers;
    readonly seq: number;
}
export interface SignalWorkflowInput {
    readonly seq: number;
    readonly signalName: string;
    readonly args: unknown[];
    readonly typeInfo?: SignalTypeInfo;
    readonly headers: Headers;
    readonly target: {
        readonly type: 'external';
        readonly workflowExecution: WorkflowExecution;
    } | {
        readonly type: 'child';
        readonly childWorkflowId: string;
    };
}
export interface ContinueAsNewInput {
    readonly args: unknown[];
    readonly headers: Headers;
    readonly options: ContinueAsNewInputOptions;
}
export type ContinueAsNewInputOptions = ContinueAsNewOptions & Required<Pick<ContinueAsNewOptions, 'workflowType'>>;
export type GetLogAttributesInput = Record<string, unknown>;
export type GetMetricTagsInput = MetricTags;
export interface WorkflowInternalsInterceptor {
    activate?(input: ActivateInput, next: Next<this, 'activate'>): void;
    concludeActivation?(input: ConcludeActivationInput, next: Next<this, 'concludeActivation'>): ConcludeActivationOutput;
    dispose?(input: DisposeInput, next: Next<this, 'dispose'>): void;
}
export interface ActivateInput {
    readonly activation: coresdk.workflow_activation.IWorkflowActivation;
    readonly batchIndex: number;
}
export interface DisposeInput {
}
export interface ConcludeActivationInput {
    readonly commands: coresdk.workflow_commands.IWorkflowCommand[];
}
export type ConcludeActivationOutput = ConcludeActivationInput;
export {};
