import type * as nexus from 'nexus-rpc';
import type { Context as ActivityContext } from '@temporalio/activity';
import type { ClientInterceptors } from '@temporalio/client';
import type { MetricTags } from '@temporalio/common';
import { Headers, Next } from '@temporalio/common';
export type ActivityInterceptorsFactory = (ctx: ActivityContext) => ActivityInterceptors;
export interface ActivityInterceptors {
    inbound?: ActivityInboundCallsInterceptor;
    outbound?: ActivityOutboundCallsInterceptor;
}
export interface ActivityInboundCallsInterceptor {
    execute?: (input: ActivityExecuteInput, next: Next<ActivityInboundCallsInterceptor, 'execute'>) => Promise<unknown>;
}
export interface ActivityExecuteInput {
    readonly args: unknown[];
    readonly headers: Headers;
}
export interface ActivityOutboundCallsInterceptor {
    getLogAttributes?: (input: GetLogAttributesInput, next: Next<ActivityOutboundCallsInterceptor, 'getLogAttributes'>) => Record<string, unknown>;
    getMetricTags?: (input: GetMetricTagsInput, next: Next<ActivityOutboundCallsInterceptor, 'getMetricTags'>) => MetricTags;
}
export type GetLogAttributesInput = Record<string, unknown>;
export type GetMetricTagsInput = MetricTags;
export interface ActivityInboundCallsInterceptorFactory {
    (ctx: ActivityContext): ActivityInboundCallsInterceptor;
}
export type NexusInterceptorsFactory = (ctx: nexus.OperationContext) => NexusInterceptors;
export type NexusInterceptors = {
    inbound?: NexusInboundCallsInterceptor;
    outbound?: NexusOutboundCallsInterceptor;
};
export type NexusInboundCallsInterceptor = {
    startOperation?: (input: NexusStartOperationInput, next: Next<NexusInboundCallsInterceptor, 'startOperation'>) => Promise<NexusStartOperationOutput>;
    cancelOperation?: (input: NexusCancelOperationInput, next: Next<NexusInboundCallsInterceptor, 'cancelOperation'>) => Promise<void>;
};
export interface NexusStartOperationInput {
    readonly ctx: nexus.StartOperationContext;
    readonly input: unknown;
}
export interface NexusStartOperationOutput {
    readonly result: nexus.HandlerStartOperationResult<unknown>;
}
export interface NexusCancelOperationInput {
    readonly ctx: nexus.CancelOperationContext;
    readonly token: string;
}
export type NexusOutboundCallsInterceptor = {
    getLogAttributes?: (input: GetLogAttributesInput, next: Next<NexusOutboundCallsInterceptor, 'getLogAttributes'>) => Record<string, unknown>;
    getMetricTags?: (input: GetMetricTagsInput, next: Next<NexusOutboundCallsInterceptor, 'getMetricTags'>) => MetricTags;
};
export interface WorkerInterceptors {
    client?: ClientInterceptors;
    activity?: ActivityInterceptorsFactory[];
    activityInbound?: ActivityInboundCallsInterceptorFactory[];
    nexus?: NexusInterceptorsFactory[];
    workflowModules?: string[];
}
export type CompiledWorkerInterceptors = Required<Pick<WorkerInterceptors, 'client' | 'activity' | 'nexus' | 'workflowModules'>>;
export {};
