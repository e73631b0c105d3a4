import type { RetryPolicy, CommonWorkflowOptions, HandlerUnfinishedPolicy, SearchAttributes, SignalDefinition, UpdateDefinition, QueryDefinition, Duration, VersioningIntent, TypedSearchAttributes, SearchAttributePair, Priority, WorkerDeploymentVersion, InitialVersioningBehavior, SuggestContinueAsNewReason, PayloadTypeInfo } from '@temporalio/common';
import type { coresdk } from '@temporalio/proto';
import type { EventGroupMarker } from './event-groups';
export interface WorkflowInfo {
    readonly workflowId: string;
    readonly runId: string;
    readonly workflowType: string;
    readonly searchAttributes: SearchAttributes;
    readonly typedSearchAttributes: TypedSearchAttributes;
    readonly memo?: Record<string, unknown>;
    readonly parent?: ParentWorkflowInfo;
    readonly root?: RootWorkflowInfo;
    readonly lastResult?: unknown;
    readonly lastFailure?: Error;
    readonly historyLength: number;
    readonly historySize: number;
    readonly continueAsNewSuggested: boolean;
    readonly targetWorkerDeploymentVersionChanged: boolean;
    readonly suggestedContinueAsNewReasons?: SuggestContinueAsNewReason[];
    readonly taskQueue: string;
    readonly namespace: string;
    readonly firstExecutionRunId: string;
    readonly originalExecutionRunId: string;
    readonly continuedFromExecutionRunId?: string;
    readonly startTime: Date;
    readonly runStartTime: Date;
    readonly executionTimeoutMs?: number;
    readonly executionExpirationTime?: Date;
    readonly runTimeoutMs?: number;
    readonly taskTimeoutMs: number;
    readonly retryPolicy?: RetryPolicy;
    readonly attempt: number;
    readonly cronSchedule?: string;
    readonly cronScheduleToScheduleInterval?: number;
    readonly currentBuildId?: string;
    readonly currentDeploymentVersion?: WorkerDeploymentVersion;
    readonly unsafe: UnsafeWorkflowInfo;
    readonly priority?: Priority;
}
export interface UnsafeWorkflowInfo {
    readonly now: () => number;
    readonly isReplaying: boolean;
    readonly isReplayingHistoryEvents: boolean;
    readonly random: UnsafeRandomSource;
}
export interface UnsafeRandomSource {
    random(): number;
    uuid4(): string;
    fillRandom(bytes: Uint8Array): Uint8Array;
}
export interface UpdateInfo {
    readonly id: string;
    readonly name: string;
}
export interface ParentWorkflowInfo {
    workflowId: string;
    runId: string;
    namespace: string;
}
export interface RootWorkflowInfo {
    workflowId: string;
    runId: string;
}
export declare class ContinueAsNew extends Error {
    readonly command: coresdk.workflow_commands.IContinueAsNewWorkflowExecution;
    readonly eventGroupMarkers?: NonNullable<coresdk.workflow_commands.IWorkflowCommand["eventGroupMarkers"]> | undefined;
    constructor(command: coresdk.workflow_commands.IContinueAsNewWorkflowExecution, eventGroupMarkers?: NonNullable<coresdk.workflow_commands.IWorkflowCommand["eventGroupMarkers"]> | undefined);
}
export interface ContinueAsNewOptions {
    workflowType?: string;
    taskQueue?: string;
    workflowRunTimeout?: Duration;
    workflowTaskTimeout?: Duration;
    backoffStartInterval?: Duration;
    memo?: Record<string, unknown>;
    searchAttributes?: SearchAttributes;
    typedSearchAttributes?: SearchAttributePair[] | TypedSearchAttributes;
    versioningIntent?: VersioningIntent;
    initialVersioningBehavior?: InitialVersioningBehavior;
    typeInfo?: Pick<PayloadTypeInfo, 'inputTypes'>;
    eventGroups?: EventGroupMarker[];
}
export declare const ChildWorkflowCancellationType: {
    readonly ABANDON: "ABANDON";
    readonly TRY_CANCEL: "TRY_CANCEL";
    readonly WAIT_CANCELLATION_REQUESTED: "WAIT_CANCELLATION_REQUESTED";
    readonly WAIT_CANCELLATION_COMPLETED: "WAIT_CANCELLATION_COMPLETED";
};
export type ChildWorkflowCancellationType = (typeof ChildWorkflowCancellationType)[keyof typeof ChildWorkflowCancellationType];
export declare const ParentClosePolicy: {
    readonly TERMINATE: "TERMINATE";
    readonly ABANDON: "ABANDON";
    readonly REQUEST_CANCEL: "REQUEST_CANCEL";
    readonly PARENT_CLOSE_POLICY_UNSPECIFIED: undefined;
    readonly PARENT_CLOSE_POLICY_TERMINATE: "TERMINATE";
    readonly PARENT_CLOSE_POLICY_ABANDON: "ABANDON";
    readonly PARENT_CLOSE_POLICY_REQUEST_CANCEL: "REQUEST_CANCEL";
};
export type ParentClosePolicy = (typeof ParentClosePolicy)[keyof typeof ParentClosePolicy];
export interface ChildWorkflowOptions extends Omit<CommonWorkflowOptions, 'workflowIdConflictPolicy'> {
    typeInfo?: PayloadTypeInfo;
    workflowId?: string;
    taskQueue?: string;
    cancellationType?: ChildWorkflowCancellationType;
    parentClosePolicy?: ParentClosePolicy;
    versioningIntent?: VersioningIntent;
    eventGroups?: EventGroupMarker[];
}
export type RequiredChildWorkflowOptions = Required<Pick<ChildWorkflowOptions, 'workflowId' | 'cancellationType'>> & {
    args: unknown[];
};
export type ChildWorkflowOptionsWithDefaults = ChildWorkflowOptions & RequiredChildWorkflowOptions;
export interface StackTraceSDKInfo {
    name: string;
    version: string;
}
export interface StackTraceFileSlice {
    line_offset: number;
    content: string;
}
export interface StackTraceFileLocation {
    file_path?: string;
    line?: number;
    column?: number;
    function_name?: string;
    internal_code: boolean;
}
export interface StackTrace {
    locations: StackTraceFileLocation[];
}
export interface EnhancedStackTrace {
    sdk: StackTraceSDKInfo;
    sources: Record<string, StackTraceFileSlice[]>;
    stacks: StackTrace[];
}
export type Handler<Ret, Args extends any[], T extends UpdateDefinition<Ret, Args> | SignalDefinition<Args> | QueryDefinition<Ret, Args>> = T extends UpdateDefinition<infer R, infer A> ? (...args: A) => R | Promise<R> : T extends SignalDefinition<infer A> ? (...args: A) => void | Promise<void> : T extends QueryDefinition<infer R, infer A> ? (...args: A) => R : never;
export type DefaultSignalHandler = (signalName: string, ...args: unknown[]) => void | Promise<void>;
export type DefaultUpdateHandler = (updateName: string, ...args: unknown[]) => Promise<unknown> | unknown;
export type DefaultQueryHandler = (queryName: string, ...args: unknown[]) => unknown;
export type UpdateValidator<Args extends any[]> = (...args: Args) => void;
export type QueryHandlerOptions = {
    description?: string;
};
export type SignalHandlerOptions = {
    description?: string;
    unfinishedPolicy?: HandlerUnfinishedPolicy;
};
export type UpdateHandlerOptions<Args extends any[]> = {
    validator?: UpdateValidator<Args>;
    description?: string;
    unfinishedPolicy?: HandlerUnfinishedPolicy;
};
