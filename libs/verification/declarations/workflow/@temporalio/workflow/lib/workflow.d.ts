import type { ActivityFunction, ActivityTypeInfoMap, PayloadTypeInfo, QueryDefinition, QueryDefinitionOptions, SearchAttributes, SignalDefinition, SignalDefinitionOptions, UntypedActivities, UpdateDefinition, UpdateDefinitionOptions, WithWorkflowArgs, Workflow, WorkflowResultType, WorkflowReturnType, SearchAttributeUpdatePair, WorkflowDefinitionOptionsOrGetter, WorkflowDefinitionConfig } from '@temporalio/common';
import type { Duration } from '@temporalio/common/lib/time';
import type { temporal } from '@temporalio/proto';
import { type ActivityOptions, type LocalActivityOptions } from './activities';
import type { TimerOptions } from './interceptors';
import type { ChildWorkflowOptions, ChildWorkflowOptionsWithDefaults, ContinueAsNewOptions, DefaultSignalHandler, EnhancedStackTrace, Handler, QueryHandlerOptions, SignalHandlerOptions, UpdateHandlerOptions, WorkflowInfo, UpdateInfo, DefaultUpdateHandler, DefaultQueryHandler } from './interfaces';
import type { ChildWorkflowHandle, ExternalWorkflowHandle } from './workflow-handle';
export declare function addDefaultWorkflowOptions<T extends Workflow>(opts: WithWorkflowArgs<T, ChildWorkflowOptions>): ChildWorkflowOptionsWithDefaults;
export declare function sleep(ms: Duration, options?: TimerOptions): Promise<void>;
export declare function scheduleActivity<R>(activityType: string, args: any[], options: ActivityOptions, typeInfo?: PayloadTypeInfo): Promise<R>;
export declare function scheduleLocalActivity<R>(activityType: string, args: any[], options: LocalActivityOptions, typeInfo?: PayloadTypeInfo): Promise<R>;
export declare const NotAnActivityMethod: unique symbol;
export type ActivityInterfaceFor<T> = {
    [K in keyof T]: T[K] extends ActivityFunction ? ActivityFunctionWithOptions<T[K]> : typeof NotAnActivityMethod;
};
export interface ActivityProxyOptions<A = UntypedActivities> extends ActivityOptions {
    activityTypeInfo?: ActivityTypeInfoMap<A>;
}
export type ActivityFunctionWithOptions<T extends ActivityFunction> = T & {
    executeWithOptions(options: ActivityOptions, args: Parameters<T>): Promise<Awaited<ReturnType<T>>>;
};
export type LocalActivityInterfaceFor<T> = {
    [K in keyof T]: T[K] extends ActivityFunction ? LocalActivityFunctionWithOptions<T[K]> : typeof NotAnActivityMethod;
};
export interface LocalActivityProxyOptions<A = UntypedActivities> extends LocalActivityOptions {
    activityTypeInfo?: ActivityTypeInfoMap<A>;
}
export type LocalActivityFunctionWithOptions<T extends ActivityFunction> = T & {
    executeWithOptions(options: LocalActivityOptions, args: Parameters<T>): Promise<Awaited<ReturnType<T>>>;
};
export declare function proxyActivities<A = UntypedActivities>(options: ActivityProxyOptions<A>): ActivityInterfaceFor<A>;
export declare function proxyLocalActivities<A = UntypedActivities>(options: LocalActivityProxyOptions<A>): LocalActivityInterfaceFor<A>;
export declare function getExternalWorkflowHandle(workflowId: string, runId?: string): ExternalWorkflowHandle;
type ChildWorkflowDefinitionOptions = Omit<ChildWorkflowOptions, 'typeInfo'> & {
    typeInfo?: never;
};
export declare function startChild<T extends Workflow>(workflowType: string, options: WithWorkflowArgs<T, ChildWorkflowOptions>): Promise<ChildWorkflowHandle<T>>;
export declare function startChild<T extends Workflow>(workflowFunc: T, options: WithWorkflowArgs<T, ChildWorkflowDefinitionOptions>): Promise<ChildWorkflowHandle<T>>;
export declare function startChild<T extends () => Promise<any>>(workflowType: string): Promise<ChildWorkflowHandle<T>>;
export declare function startChild<T extends () => Promise<any>>(workflowFunc: T): Promise<ChildWorkflowHandle<T>>;
export declare function executeChild<T extends Workflow>(workflowType: string, options: WithWorkflowArgs<T, ChildWorkflowOptions>): Promise<WorkflowResultType<T>>;
export declare function executeChild<T extends Workflow>(workflowFunc: T, options: WithWorkflowArgs<T, ChildWorkflowDefinitionOptions>): Promise<WorkflowResultType<T>>;
export declare function executeChild<T extends () => WorkflowReturnType>(workflowType: string): Promise<WorkflowResultType<T>>;
export declare function executeChild<T extends () => WorkflowReturnType>(workflowFunc: T): Promise<WorkflowResultType<T>>;
export declare function workflowInfo(): WorkflowInfo;
export declare function currentUpdateInfo(): UpdateInfo | undefined;
export declare function inWorkflowContext(): boolean;
export declare function makeContinueAsNewFunc<F extends Workflow>(options?: ContinueAsNewOptions): (...args: Parameters<F>) => Promise<never>;
export declare function continueAsNew<F extends Workflow>(...args: Parameters<F>): Promise<never>;
export declare function uuid4(): string;
export declare function patched(patchId: string): boolean;
export declare function deprecatePatch(patchId: string): void;
export declare function condition(fn: () => boolean, timeout: Duration, options: TimerOptions): Promise<boolean>;
export declare function condition(fn: () => boolean, timeout: Duration): Promise<boolean>;
export declare function condition(fn: () => boolean): Promise<void>;
export declare function defineUpdate<Ret, Args extends any[] = [
], Name extends string = string>(name: Name, options?: UpdateDefinitionOptions): UpdateDefinition<Ret, Args, Name>;
export declare function defineSignal<Args extends any[] = [
], Name extends string = string>(name: Name, options?: SignalDefinitionOptions): SignalDefinition<Args, Name>;
export declare function defineQuery<Ret, Args extends any[] = [
], Name extends string = string>(name: Name, options?: QueryDefinitionOptions): QueryDefinition<Ret, Args, Name>;
export declare function setHandler<Ret, Args extends any[], T extends QueryDefinition<Ret, Args>>(def: T, handler: Handler<Ret, Args, T> | undefined, options?: QueryHandlerOptions): void;
export declare function setHandler<Ret, Args extends any[], T extends SignalDefinition<Args>>(def: T, handler: Handler<Ret, Args, T> | undefined, options?: SignalHandlerOptions): void;
export declare function setHandler<Ret, Args extends any[], T extends UpdateDefinition<Ret, Args>>(def: T, handler: Handler<Ret, Args, T> | undefined, options?: UpdateHandlerOptions<Args>): void;
export declare function setDefaultSignalHandler(handler: DefaultSignalHandler | undefined): void;
export declare function setDefaultUpdateHandler(handler: DefaultUpdateHandler | undefined): void;
export declare function setDefaultQueryHandler(handler: DefaultQueryHandler | undefined): void;
export declare function upsertSearchAttributes(searchAttributes: SearchAttributes | SearchAttributeUpdatePair[]): void;
export declare function upsertMemo(memo: Record<string, unknown>): void;
export declare function allHandlersFinished(): boolean;
export declare function setWorkflowOptions<A extends any[], RT>(options: WorkflowDefinitionOptionsOrGetter, fn: (...args: A) => Promise<RT>): void;
export declare function defineWorkflowOptions<A extends any[], RT>(fn: (...args: A) => Promise<RT>, config: WorkflowDefinitionConfig): void;
export declare const stackTraceQuery: QueryDefinition<string, [
], string>;
export declare const enhancedStackTraceQuery: QueryDefinition<EnhancedStackTrace, [
], string>;
export declare const workflowMetadataQuery: QueryDefinition<temporal.api.sdk.v1.IWorkflowMetadata, [
], string>;
export declare function getCurrentDetails(): string;
export declare function setCurrentDetails(details: string): void;
export {};
