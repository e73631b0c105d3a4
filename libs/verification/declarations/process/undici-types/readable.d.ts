import { Readable } from "stream";
import { Blob } from 'buffer';
export default BodyReadable;
declare class BodyReadable extends Readable {
    constructor(resume?: (this: Readable, size: number) => void | null, abort?: () => void | null, contentType?: string);
    text(): Promise<string>;
    json(): Promise<unknown>;
    blob(): Promise<Blob>;
    bytes(): Promise<Uint8Array>;
    arrayBuffer(): Promise<ArrayBuffer>;
    formData(): Promise<never>;
    readonly bodyUsed: boolean;
    readonly body: never | undefined;
    dump(opts?: {
        limit: number;
    }): Promise<void>;
}
export {};
