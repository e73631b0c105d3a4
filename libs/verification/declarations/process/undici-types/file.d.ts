import { Blob } from 'buffer';
export interface BlobPropertyBag {
    type?: string;
    endings?: 'native' | 'transparent';
}
export interface FilePropertyBag extends BlobPropertyBag {
    lastModified?: number;
}
export declare class File extends Blob {
    constructor(fileBits: ReadonlyArray<string | NodeJS.ArrayBufferView | Blob>, fileName: string, options?: FilePropertyBag);
    readonly name: string;
    readonly lastModified: number;
    readonly [Symbol.toStringTag]: string;
}
