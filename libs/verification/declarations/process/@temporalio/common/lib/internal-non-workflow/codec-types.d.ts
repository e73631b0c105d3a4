import type { Payload } from '../interfaces';
import type { ReplaceNested } from '../type-helpers';
export interface EncodedPayload extends Payload {
    encoded: true;
}
export interface DecodedPayload extends Payload {
    decoded: true;
}
export type Encoded<T> = ReplaceNested<T, Payload, EncodedPayload>;
export type Decoded<T> = ReplaceNested<T, Payload, DecodedPayload>;
