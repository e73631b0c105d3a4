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
export declare class CallContext {
    private opaque: unknown;
}
export {};
