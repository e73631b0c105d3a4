export declare class ValueError extends Error {
    readonly cause?: unknown;
    constructor(message: string | undefined, cause?: unknown);
}
export declare class PayloadConverterError extends ValueError {
}
export declare class IllegalStateError extends Error {
}
export declare class WorkflowNotFoundError extends Error {
    readonly workflowId: string;
    readonly runId: string | undefined;
    constructor(message: string, workflowId: string, runId: string | undefined);
}
export declare class NamespaceNotFoundError extends Error {
    readonly namespace: string;
    constructor(namespace: string);
}
export declare class CompleteAsyncError extends Error {
}
export declare class ExternalStorageNotConfiguredError extends Error {
    constructor(message?: string);
}
