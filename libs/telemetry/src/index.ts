export { Attribute } from './attributes.js';
export { type DependencyCheck, type DependencyState, type HealthReport, HealthRegistry } from './health.js';
export { createLogger, type LoggerOptions, type LogLevel, logLevels } from './logger.js';
export { createMetrics, type DeliveryOutcome, type HttpRequestSample, type Metrics } from './metrics.js';
export { currentTraceIds, extractContext, injectContext, markFailed, type SpanSettings, withSpan } from './spans.js';
export { startTracing, type Tracing, type TracingOptions } from './tracing.js';
export type { Context, Span } from '@opentelemetry/api';
export type { Logger } from 'pino';
