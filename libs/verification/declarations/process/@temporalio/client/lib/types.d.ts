export declare class WorkflowService {
    private opaque: unknown;
}
export declare class OperatorService {
    private opaque: unknown;
}
export declare class TestService {
    private opaque: unknown;
}
export declare class HealthService {
    private opaque: unknown;
}
export declare class Metadata {
    private opaque: unknown;
}
export interface CallContext {
}
export interface ConnectionLike {
}
export {};
