export declare interface WorkflowService {
    opaqueWorkflowService: never;
}
export declare const WorkflowService: unknown;
export declare interface OperatorService {
    opaqueOperatorService: never;
}
export declare const OperatorService: unknown;
export declare interface TestService {
    opaqueTestService: never;
}
export declare const TestService: unknown;
export declare interface HealthService {
    opaqueHealthService: never;
}
export declare const HealthService: unknown;
export declare interface Metadata {
    opaqueMetadata: never;
}
export declare interface CallContext {
    opaqueCallContext: never;
}
