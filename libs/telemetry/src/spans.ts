import {
  type Attributes,
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { Attribute } from './attributes.js';

const TRACER = 'workflow-builder';

const kinds = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
} as const;

export interface SpanSettings {
  readonly kind: keyof typeof kinds;
  readonly attributes?: Attributes;
  /** What the span belongs to; by default the span that is active here. */
  readonly parent?: Context;
}

/** Runs `fn` inside a span, which ends with it; an error is recorded on the span and thrown on. */
export async function withSpan<T>(name: string, settings: SpanSettings, fn: (span: Span) => Promise<T>): Promise<T> {
  const parent = settings.parent ?? context.active();
  const options = { kind: kinds[settings.kind], attributes: settings.attributes ?? {} };
  const span = trace.getTracer(TRACER).startSpan(name, options, parent);
  try {
    return await context.with(trace.setSpan(parent, span), fn, undefined, span);
  } catch (error) {
    recordFailure(span, error);
    throw error;
  } finally {
    span.end();
  }
}

function recordFailure(span: Span, error: unknown): void {
  const exception = error instanceof Error ? error : new Error(String(error));
  span.recordException(exception);
  span.setAttribute(Attribute.ErrorType, exception.name);
  markFailed(span, exception.message);
}

/** Marks a span as failed where no error was thrown. */
export function markFailed(span: Span, reason: string): void {
  span.setStatus({ code: SpanStatusCode.ERROR, message: reason });
}

/** The context that the headers of a request or message name (`traceparent`, `tracestate`); the root context where they name none. */
export function extractContext(getHeader: (name: string) => string | undefined): Context {
  return propagation.extract(ROOT_CONTEXT, getHeader, {
    get: (read, name) => read(name),
    keys: () => propagation.fields(),
  });
}

/** Writes the active span's context into the headers of an outgoing request or message. */
export function injectContext(setHeader: (name: string, value: string) => void): void {
  propagation.inject(context.active(), setHeader, {
    set: (write, name, value) => {
      write(name, value);
    },
  });
}

/** Ids of the active span as log lines carry them; undefined outside any span. */
export function currentTraceIds(): { readonly trace_id: string; readonly span_id: string } | undefined {
  const span = trace.getActiveSpan()?.spanContext();
  return span && { trace_id: span.traceId, span_id: span.spanId };
}
