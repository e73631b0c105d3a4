import type { ProtoFailure } from '../failure';
import type { PayloadConverter } from './payload-converter';
import type { SerializationContext } from './serialization-context';
export interface FailureConverter {
    errorToFailure(err: unknown, payloadConverter: PayloadConverter, context?: SerializationContext): ProtoFailure;
    failureToError(err: ProtoFailure, payloadConverter: PayloadConverter, context?: SerializationContext): Error;
}
