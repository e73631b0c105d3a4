import type { temporal } from '@temporalio/proto';
import type { Duration } from './time';
export type ProtoFailure = temporal.api.failure.v1.IFailure;
export declare const TimeoutType: {
    readonly START_TO_CLOSE: "START_TO_CLOSE";
    readonly SCHEDULE_TO_START: "SCHEDULE_TO_START";
    readonly SCHEDULE_TO_CLOSE: "SCHEDULE_TO_CLOSE";
    readonly HEARTBEAT: "HEARTBEAT";
    readonly TIMEOUT_TYPE_START_TO_CLOSE: "START_TO_CLOSE";
    readonly TIMEOUT_TYPE_SCHEDULE_TO_START: "SCHEDULE_TO_START";
    readonly TIMEOUT_TYPE_SCHEDULE_TO_CLOSE: "SCHEDULE_TO_CLOSE";
    readonly TIMEOUT_TYPE_HEARTBEAT: "HEARTBEAT";
    readonly TIMEOUT_TYPE_UNSPECIFIED: undefined;
};
export type TimeoutType = (typeof TimeoutType)[keyof typeof TimeoutType];
export declare const RetryState: {
    readonly IN_PROGRESS: "IN_PROGRESS";
    readonly NON_RETRYABLE_FAILURE: "NON_RETRYABLE_FAILURE";
    readonly TIMEOUT: "TIMEOUT";
    readonly MAXIMUM_ATTEMPTS_REACHED: "MAXIMUM_ATTEMPTS_REACHED";
    readonly RETRY_POLICY_NOT_SET: "RETRY_POLICY_NOT_SET";
    readonly INTERNAL_SERVER_ERROR: "INTERNAL_SERVER_ERROR";
    readonly CANCEL_REQUESTED: "CANCEL_REQUESTED";
    readonly RETRY_STATE_IN_PROGRESS: "IN_PROGRESS";
    readonly RETRY_STATE_NON_RETRYABLE_FAILURE: "NON_RETRYABLE_FAILURE";
    readonly RETRY_STATE_TIMEOUT: "TIMEOUT";
    readonly RETRY_STATE_MAXIMUM_ATTEMPTS_REACHED: "MAXIMUM_ATTEMPTS_REACHED";
    readonly RETRY_STATE_RETRY_POLICY_NOT_SET: "RETRY_POLICY_NOT_SET";
    readonly RETRY_STATE_INTERNAL_SERVER_ERROR: "INTERNAL_SERVER_ERROR";
    readonly RETRY_STATE_CANCEL_REQUESTED: "CANCEL_REQUESTED";
    readonly RETRY_STATE_UNSPECIFIED: undefined;
};
export type RetryState = (typeof RetryState)[keyof typeof RetryState];
export declare const ApplicationFailureCategory: {
    readonly BENIGN: "BENIGN";
};
export type ApplicationFailureCategory = (typeof ApplicationFailureCategory)[keyof typeof ApplicationFailureCategory];
export type WorkflowExecution = temporal.api.common.v1.IWorkflowExecution;
export declare class TemporalFailure extends Error {
    readonly cause?: Error | undefined;
    failure?: ProtoFailure;
    constructor(message?: string | undefined | null, cause?: Error | undefined);
}
export declare class ServerFailure extends TemporalFailure {
    readonly nonRetryable: boolean;
    constructor(message: string | undefined, nonRetryable: boolean, cause?: Error);
}
export declare class ApplicationFailure extends TemporalFailure {
    readonly type?: string | undefined | null;
    readonly nonRetryable?: boolean | undefined | null;
    readonly details?: unknown[] | undefined | null;
    readonly nextRetryDelay?: Duration | undefined | null;
    readonly category?: ApplicationFailureCategory | undefined | null;
    constructor(message?: string | undefined | null, type?: string | undefined | null, nonRetryable?: boolean | undefined | null, details?: unknown[] | undefined | null, cause?: Error, nextRetryDelay?: Duration | undefined | null, category?: ApplicationFailureCategory | undefined | null);
    static fromError(error: Error | unknown, overrides?: ApplicationFailureOptions): ApplicationFailure;
    static create(options: ApplicationFailureOptions): ApplicationFailure;
    static retryable(message?: string | null, type?: string | null, ...details: unknown[]): ApplicationFailure;
    static nonRetryable(message?: string | null, type?: string | null, ...details: unknown[]): ApplicationFailure;
}
export interface ApplicationFailureOptions {
    message?: string;
    type?: string;
    nonRetryable?: boolean;
    details?: unknown[];
    nextRetryDelay?: Duration;
    cause?: Error;
    category?: ApplicationFailureCategory;
}
export declare class CancelledFailure extends TemporalFailure {
    readonly details: unknown[];
    constructor(message: string | undefined, details?: unknown[], cause?: Error);
}
export declare class TerminatedFailure extends TemporalFailure {
    constructor(message: string | undefined, cause?: Error);
}
export declare class TimeoutFailure extends TemporalFailure {
    readonly lastHeartbeatDetails: unknown;
    readonly timeoutType: TimeoutType;
    constructor(message: string | undefined, lastHeartbeatDetails: unknown, timeoutType: TimeoutType);
}
export declare class ActivityFailure extends TemporalFailure {
    readonly activityType: string;
    readonly activityId: string | undefined;
    readonly retryState: RetryState;
    readonly identity: string | undefined;
    constructor(message: string | undefined, activityType: string, activityId: string | undefined, retryState: RetryState, identity: string | undefined, cause?: Error);
}
export declare class ChildWorkflowFailure extends TemporalFailure {
    readonly namespace: string | undefined;
    readonly execution: WorkflowExecution;
    readonly workflowType: string;
    readonly retryState: RetryState;
    constructor(namespace: string | undefined, execution: WorkflowExecution, workflowType: string, retryState: RetryState, cause?: Error);
}
export declare function rootCause(error: unknown): string | undefined;
