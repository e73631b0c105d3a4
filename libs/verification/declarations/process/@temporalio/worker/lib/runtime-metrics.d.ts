import type { Metric, MetricTags } from '@temporalio/common';
import type { Runtime } from './runtime';
export declare class MetricsBuffer {
    readonly maxBufferSize: number;
    readonly useSecondsForDurations: boolean;
    private runtime;
    private pendingUpdates;
    constructor(options?: MetricsBufferOptions);
    bind(runtime: Runtime): MetricsBuffer;
    unbind(runtime: Runtime): void;
    retrieveUpdates(): ArrayIterator<BufferedMetricUpdate>;
    private retrieveUpdatesInternal;
}
export interface MetricsBufferOptions {
    maxBufferSize?: number;
    useSecondsForDurations?: boolean;
}
export interface BufferedMetricUpdate {
    metric: Metric;
    value: number;
    attributes: MetricTags;
}
