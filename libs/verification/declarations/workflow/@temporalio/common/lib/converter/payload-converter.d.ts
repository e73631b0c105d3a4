import type { Payload } from '../interfaces';
import type { ConverterHint } from '../type-info';
import type { SerializationContext } from './serialization-context';
export interface PayloadConverter {
    toPayload<T>(value: T, context?: SerializationContext, hint?: ConverterHint<T>): Payload;
    fromPayload<T>(payload: Payload, context?: SerializationContext, hint?: ConverterHint<T>): T;
    validateConverterHint?: (hint: ConverterHint) => boolean;
}
export interface PayloadConverterWithEncoding {
    toPayload<T>(value: T, context?: SerializationContext, hint?: ConverterHint<T>): Payload | undefined;
    fromPayload<T>(payload: Payload, context?: SerializationContext, hint?: ConverterHint<T>): T;
    readonly encodingType: string;
    validateConverterHint?: (hint: ConverterHint) => boolean;
}
export declare class CompositePayloadConverter {
    readonly converters: PayloadConverterWithEncoding[];
    readonly converterByEncoding: Map<string, PayloadConverterWithEncoding>;
    constructor(...converters: PayloadConverterWithEncoding[]);
    toPayload<T>(value: T, context?: SerializationContext, hint?: ConverterHint<T>): Payload;
    fromPayload<T>(payload: Payload, context?: SerializationContext, hint?: ConverterHint<T>): T;
}
export declare class DefaultPayloadConverter extends CompositePayloadConverter {
    constructor();
}
export declare const defaultPayloadConverter: DefaultPayloadConverter;
