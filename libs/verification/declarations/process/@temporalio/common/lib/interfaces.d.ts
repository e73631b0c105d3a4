import type { temporal } from '@temporalio/proto';
import type { PayloadTypeInfo } from './type-info';
export type Payload = temporal.api.common.v1.IPayload;
export type WorkflowReturnType = Promise<any>;
export type WorkflowSignalType = (...args: any[]) => Promise<void> | void;
export type WorkflowQueryType = (...args: any[]) => any;
export type Workflow = (...args: any[]) => WorkflowReturnType;
declare const argsBrand: unique symbol;
declare const retBrand: unique symbol;
export interface UpdateDefinitionOptions {
    typeInfo?: PayloadTypeInfo;
}
export interface UpdateDefinition<Ret, Args extends any[] = [
], Name extends string = string> {
    type: 'update';
    name: Name;
    typeInfo?: PayloadTypeInfo;
    [argsBrand]: Args;
    [retBrand]: Ret;
}
export type SignalTypeInfo = Pick<PayloadTypeInfo, 'inputTypes'>;
export interface SignalDefinitionOptions {
    typeInfo?: SignalTypeInfo;
}
export interface SignalDefinition<Args extends any[] = [
], Name extends string = string> {
    type: 'signal';
    name: Name;
    typeInfo?: SignalTypeInfo;
    [argsBrand]: Args;
}
export interface QueryDefinitionOptions {
    typeInfo?: PayloadTypeInfo;
}
export interface QueryDefinition<Ret, Args extends any[] = [
], Name extends string = string> {
    type: 'query';
    name: Name;
    typeInfo?: PayloadTypeInfo;
    [argsBrand]: Args;
    [retBrand]: Ret;
}
export type WorkflowResultType<W extends Workflow> = ReturnType<W> extends Promise<infer R> ? R : never;
export interface ActivityFunction<P extends any[] = any[], R = any> {
    (...args: P): Promise<R>;
}
export type ActivityInterface = Record<string, ActivityFunction>;
export type UntypedActivities = Record<string, ActivityFunction>;
export interface HistoryAndWorkflowId {
    workflowId: string;
    history: temporal.api.history.v1.History | unknown | undefined;
}
export declare const HandlerUnfinishedPolicy: {
    readonly WARN_AND_ABANDON: "WARN_AND_ABANDON";
    readonly ABANDON: "ABANDON";
};
export type HandlerUnfinishedPolicy = (typeof HandlerUnfinishedPolicy)[keyof typeof HandlerUnfinishedPolicy];
export {};
