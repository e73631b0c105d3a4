import { Readable } from 'node:stream';
import { Blob } from 'node:buffer';
export default BodyReadable;
declare class BodyReadable extends Readable {
    constructor(opts: {
        resume: (this: Readable, size: number) => void | null;
        abort: () => void | null;
        contentType?: string;
        contentLength?: number;
        highWaterMark?: number;
    });
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
        signal?: AbortSignal;
    }): Promise<void>;
}
export {};
