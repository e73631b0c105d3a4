import type { Attributes } from '../common/Attributes';
import type { TimeInput } from '../common/Time';
import type { Link } from './link';
import type { SpanKind } from './span_kind';
export interface SpanOptions {
    kind?: SpanKind;
    attributes?: Attributes;
    links?: Link[];
    startTime?: TimeInput;
    root?: boolean;
}
