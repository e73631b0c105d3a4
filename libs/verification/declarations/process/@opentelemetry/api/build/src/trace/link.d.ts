import type { SpanAttributes } from './attributes';
import type { SpanContext } from './span_context';
export interface Link {
    context: SpanContext;
    attributes?: SpanAttributes;
    droppedAttributesCount?: number;
}
