import type { TraceState } from './trace_state';
export interface SpanContext {
    traceId: string;
    spanId: string;
    isRemote?: boolean;
    traceFlags: number;
    traceState?: TraceState;
}
