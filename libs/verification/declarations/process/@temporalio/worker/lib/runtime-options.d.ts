import type { native } from '@temporalio/core-bridge';
import type { Logger, LogLevel } from '@temporalio/common';
import type { Duration } from '@temporalio/common/lib/time';
import type { MetricsBuffer } from './runtime-metrics';
export interface RuntimeOptions {
    logger?: Logger;
    telemetryOptions?: TelemetryOptions;
    workerHeartbeatInterval?: Duration;
    shutdownSignals?: NodeJS.Signals[];
}
export interface TelemetryOptions {
    tracingFilter?: string;
    noTemporalPrefixForMetrics?: boolean;
    logging?: LogExporterConfig;
    metrics?: MetricsExporterConfig;
    tracing?: unknown;
}
export type LogExporterConfig = {
    filter?: string | CoreLogFilterOptions;
} & Partial<ConsoleLogger | ForwardLogger>;
export interface ConsoleLogger {
    console: {
        format?: 'compact' | 'pretty' | 'json';
    };
}
export interface ForwardLogger {
    forward: {
        level?: LogLevel;
    };
}
export interface CoreLogFilterOptions {
    core: LogLevel;
    other?: LogLevel;
}
export type MetricsExporterConfig = {
    temporality?: 'cumulative' | 'delta';
    metricPrefix?: string;
    globalTags?: Record<string, string>;
    attachServiceName?: boolean;
} & (PrometheusMetricsExporter | OtelCollectorExporter | BufferedMetricsExporter);
export interface OtelCollectorExporter {
    otel: {
        url: string;
        http?: boolean;
        headers?: Record<string, string>;
        metricsExportInterval?: Duration;
        useSecondsForDurations?: boolean;
        temporality?: 'cumulative' | 'delta';
        histogramBucketOverrides?: Record<string, number[]>;
    };
}
export interface PrometheusMetricsExporter {
    prometheus: {
        bindAddress: string;
        countersTotalSuffix?: boolean;
        unitSuffix?: boolean;
        useSecondsForDurations?: boolean;
        histogramBucketOverrides?: Record<string, number[]>;
    };
}
export interface BufferedMetricsExporter {
    buffer: MetricsBuffer;
}
export interface CompiledRuntimeOptions {
    shutdownSignals: NodeJS.Signals[];
    runtimeOptions: native.RuntimeOptions;
    logger: Logger;
    metricsBuffer: MetricsBuffer | undefined;
}
