import type { Attributes, AttributeValue } from '../common/Attributes';
export type SpanAttributes = Attributes;
export type SpanAttributeValue = AttributeValue;
