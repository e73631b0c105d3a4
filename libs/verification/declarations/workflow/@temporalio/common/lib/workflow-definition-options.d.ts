import type { PayloadTypeInfo } from './type-info';
import type { VersioningBehavior } from './worker-deployments';
export interface WorkflowDefinitionConfig {
    workflowDefinitionOptions?: WorkflowDefinitionOptionsOrGetter;
    staticOptions?: WorkflowStaticOptions;
}
export interface WorkflowDefinitionOptions {
    versioningBehavior?: VersioningBehavior;
    failureExceptionTypes?: Array<new (...args: any[]) => Error>;
}
export interface WorkflowStaticOptions {
    typeInfo?: PayloadTypeInfo;
}
export type WorkflowDefinitionOptionsOrGetter = WorkflowDefinitionOptions | (() => WorkflowDefinitionOptions);
export {};
