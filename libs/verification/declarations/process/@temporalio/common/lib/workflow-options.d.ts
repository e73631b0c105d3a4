import type { temporal } from '@temporalio/proto';
import type { Workflow } from './interfaces';
import type { RetryPolicy } from './retry-policy';
import type { Duration } from './time';
import type { SearchAttributePair, SearchAttributes, TypedSearchAttributes } from './search-attributes';
import type { Priority } from './priority';
import type { PayloadTypeInfo } from './type-info';
export declare const WorkflowIdReusePolicy: {
    readonly ALLOW_DUPLICATE: "ALLOW_DUPLICATE";
    readonly ALLOW_DUPLICATE_FAILED_ONLY: "ALLOW_DUPLICATE_FAILED_ONLY";
    readonly REJECT_DUPLICATE: "REJECT_DUPLICATE";
    readonly TERMINATE_IF_RUNNING: "TERMINATE_IF_RUNNING";
    readonly WORKFLOW_ID_REUSE_POLICY_UNSPECIFIED: undefined;
    readonly WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE: "ALLOW_DUPLICATE";
    readonly WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY: "ALLOW_DUPLICATE_FAILED_ONLY";
    readonly WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE: "REJECT_DUPLICATE";
    readonly WORKFLOW_ID_REUSE_POLICY_TERMINATE_IF_RUNNING: "TERMINATE_IF_RUNNING";
};
export type WorkflowIdReusePolicy = (typeof WorkflowIdReusePolicy)[keyof typeof WorkflowIdReusePolicy];
export declare const encodeWorkflowIdReusePolicy: (input: "ALLOW_DUPLICATE" | "ALLOW_DUPLICATE_FAILED_ONLY" | "REJECT_DUPLICATE" | "TERMINATE_IF_RUNNING" | "WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE" | "WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY" | "WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE" | "WORKFLOW_ID_REUSE_POLICY_TERMINATE_IF_RUNNING" | temporal.api.enums.v1.WorkflowIdReusePolicy | null | undefined) => temporal.api.enums.v1.WorkflowIdReusePolicy | undefined, decodeWorkflowIdReusePolicy: (input: temporal.api.enums.v1.WorkflowIdReusePolicy | null | undefined) => "ALLOW_DUPLICATE" | "ALLOW_DUPLICATE_FAILED_ONLY" | "REJECT_DUPLICATE" | "TERMINATE_IF_RUNNING" | undefined;
export declare const WorkflowIdConflictPolicy: {
    readonly FAIL: "FAIL";
    readonly USE_EXISTING: "USE_EXISTING";
    readonly TERMINATE_EXISTING: "TERMINATE_EXISTING";
};
export type WorkflowIdConflictPolicy = (typeof WorkflowIdConflictPolicy)[keyof typeof WorkflowIdConflictPolicy];
export declare const encodeWorkflowIdConflictPolicy: (input: "FAIL" | "USE_EXISTING" | "TERMINATE_EXISTING" | temporal.api.enums.v1.WorkflowIdConflictPolicy | "WORKFLOW_ID_CONFLICT_POLICY_FAIL" | "WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING" | "WORKFLOW_ID_CONFLICT_POLICY_TERMINATE_EXISTING" | null | undefined) => temporal.api.enums.v1.WorkflowIdConflictPolicy | undefined, decodeWorkflowIdConflictPolicy: (input: temporal.api.enums.v1.WorkflowIdConflictPolicy | null | undefined) => "FAIL" | "USE_EXISTING" | "TERMINATE_EXISTING" | undefined;
export interface BaseWorkflowOptions {
    workflowIdReusePolicy?: WorkflowIdReusePolicy;
    workflowIdConflictPolicy?: WorkflowIdConflictPolicy;
    retry?: RetryPolicy;
    cronSchedule?: string;
    memo?: Record<string, unknown>;
    searchAttributes?: SearchAttributes;
    typedSearchAttributes?: SearchAttributePair[] | TypedSearchAttributes;
    staticDetails?: string;
    staticSummary?: string;
    priority?: Priority;
}
export type WithWorkflowArgs<W extends Workflow, T> = T & (Parameters<W> extends [
    any,
    ...any[]
] ? {
    args: Parameters<W> | Readonly<Parameters<W>>;
} : {
    args?: Parameters<W> | Readonly<Parameters<W>>;
});
export interface WorkflowDurationOptions {
    workflowRunTimeout?: Duration;
    workflowExecutionTimeout?: Duration;
    workflowTaskTimeout?: Duration;
}
export type CommonWorkflowOptions = BaseWorkflowOptions & WorkflowDurationOptions;
export interface WorkflowTypeOptions {
    type: string;
    typeInfo?: PayloadTypeInfo;
}
export declare function extractWorkflowTypeAndConfig<T extends Workflow>(workflowTypeOrFunc: string | T, callSiteTypeInfo?: PayloadTypeInfo): WorkflowTypeOptions;
export declare function extractWorkflowType<T extends Workflow>(workflowTypeOrFunc: string | T): string;
