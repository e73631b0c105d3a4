import { context, propagation, trace } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { randomUUID } from 'node:crypto';
import { Attribute } from './attributes.js';

const EXPORT_DELAY_MS = 200;
const EXPORT_TIMEOUT_MS = 3_000;

export interface TracingOptions {
  readonly serviceName: string;
  readonly serviceVersion: string;
  /** Base URL of an OTLP/HTTP collector; spans go to `<otlpEndpoint>/v1/traces`. Absent: spans give ids and are not exported. */
  readonly otlpEndpoint?: string | undefined;
}

export interface Tracing {
  /** Exports what is left, for three seconds at most, and undoes the registration. Never rejects. */
  shutdown(): Promise<void>;
}

/** Registers tracing for this process: W3C trace context, carried across awaits. One registration at a time. */
export function startTracing(options: TracingOptions): Tracing {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({
      [Attribute.ServiceName]: options.serviceName,
      [Attribute.ServiceVersion]: options.serviceVersion,
      [Attribute.ServiceInstance]: randomUUID(),
    }),
    spanProcessors: options.otlpEndpoint ? [exportTo(options.otlpEndpoint)] : [],
  });
  provider.register({ propagator: new W3CTraceContextPropagator() });
  return {
    async shutdown() {
      await provider.shutdown().catch(() => undefined);
      trace.disable();
      context.disable();
      propagation.disable();
    },
  };
}

function exportTo(endpoint: string): BatchSpanProcessor {
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    timeoutMillis: EXPORT_TIMEOUT_MS,
  });
  return new BatchSpanProcessor(exporter, {
    scheduledDelayMillis: EXPORT_DELAY_MS,
    exportTimeoutMillis: EXPORT_TIMEOUT_MS,
  });
}
