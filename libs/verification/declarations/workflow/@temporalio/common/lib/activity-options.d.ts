import type { RetryPolicy } from './retry-policy';
import type { Duration } from './time';
import type { VersioningIntent } from './versioning-intent';
import type { Priority } from './priority';
export declare const ActivityCancellationType: {
    readonly ABANDON: "ABANDON";
    readonly TRY_CANCEL: "TRY_CANCEL";
    readonly WAIT_CANCELLATION_COMPLETED: "WAIT_CANCELLATION_COMPLETED";
};
export type ActivityCancellationType = (typeof ActivityCancellationType)[keyof typeof ActivityCancellationType];
export interface ActivityOptions {
    activityId?: string;
    taskQueue?: string;
    heartbeatTimeout?: Duration;
    retry?: RetryPolicy;
    startToCloseTimeout?: Duration;
    scheduleToStartTimeout?: Duration;
    scheduleToCloseTimeout?: Duration;
    cancellationType?: ActivityCancellationType;
    allowEagerDispatch?: boolean;
    versioningIntent?: VersioningIntent;
    summary?: string;
    priority?: Priority;
}
export interface LocalActivityOptions {
    retry?: RetryPolicy;
    startToCloseTimeout?: Duration;
    scheduleToStartTimeout?: Duration;
    scheduleToCloseTimeout?: Duration;
    localRetryThreshold?: Duration;
    cancellationType?: ActivityCancellationType;
    summary?: string;
}
