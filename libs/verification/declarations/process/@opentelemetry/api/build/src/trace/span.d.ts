import type { Exception } from '../common/Exception';
import type { TimeInput } from '../common/Time';
import type { SpanAttributes, SpanAttributeValue } from './attributes';
import type { SpanContext } from './span_context';
import type { SpanStatus } from './status';
import type { Link } from './link';
export interface Span {
    spanContext(): SpanContext;
    setAttribute(key: string, value: SpanAttributeValue): this;
    setAttributes(attributes: SpanAttributes): this;
    addEvent(name: string, attributesOrStartTime?: SpanAttributes | TimeInput, startTime?: TimeInput): this;
    addLink(link: Link): this;
    addLinks(links: Link[]): this;
    setStatus(status: SpanStatus): this;
    updateName(name: string): this;
    end(endTime?: TimeInput): void;
    isRecording(): boolean;
    recordException(exception: Exception, time?: TimeInput): void;
}
