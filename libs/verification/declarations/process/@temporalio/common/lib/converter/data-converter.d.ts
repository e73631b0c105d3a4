import type { ExternalStorage } from './extstore';
import type { FailureConverter } from './failure-converter';
import type { PayloadCodec } from './payload-codec';
import type { PayloadConverter } from './payload-converter';
export interface DataConverter {
    payloadConverterPath?: string;
    failureConverterPath?: string;
    payloadCodecs?: PayloadCodec[];
    externalStorage?: ExternalStorage;
}
export interface LoadedDataConverter {
    payloadConverter: PayloadConverter;
    failureConverter: FailureConverter;
    payloadCodecs: PayloadCodec[];
    externalStorage?: ExternalStorage;
}
