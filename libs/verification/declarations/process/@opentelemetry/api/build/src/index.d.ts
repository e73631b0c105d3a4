export type { AttributeValue } from './common/Attributes';
export type { Tracer } from './trace/tracer';
export {};
