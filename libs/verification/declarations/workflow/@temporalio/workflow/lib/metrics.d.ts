import type { MetricMeter } from '@temporalio/common';
export declare const metricMeter: MetricMeter;
