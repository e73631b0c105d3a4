import type { Payload } from '../interfaces';
import type { SerializationContext } from './serialization-context';
export interface PayloadCodec {
    encode(payloads: Payload[], context?: SerializationContext): Promise<Payload[]>;
    decode(payloads: Payload[], context?: SerializationContext): Promise<Payload[]>;
}
