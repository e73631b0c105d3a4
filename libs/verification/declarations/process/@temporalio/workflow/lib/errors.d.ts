import type { coresdk } from '@temporalio/proto';
export declare class WorkflowError extends Error {
}
export declare class DeterminismViolationError extends WorkflowError {
}
export declare class LocalActivityDoBackoff extends Error {
    readonly backoff: coresdk.activity_result.IDoBackoff;
    constructor(backoff: coresdk.activity_result.IDoBackoff);
}
export declare function isCancellation(err: unknown): boolean;
