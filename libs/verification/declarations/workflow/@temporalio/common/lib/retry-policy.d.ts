import type { Duration } from './time';
export interface RetryPolicy {
    backoffCoefficient?: number;
    initialInterval?: Duration;
    maximumAttempts?: number;
    maximumInterval?: Duration;
    nonRetryableErrorTypes?: string[];
}
