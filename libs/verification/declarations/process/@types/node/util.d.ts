declare module "util" {
    export interface InspectOptions {
        showHidden?: boolean | undefined;
        depth?: number | null | undefined;
        colors?: boolean | undefined;
        customInspect?: boolean | undefined;
        showProxy?: boolean | undefined;
        maxArrayLength?: number | null | undefined;
        maxStringLength?: number | null | undefined;
        breakLength?: number | undefined;
        compact?: boolean | number | undefined;
        sorted?: boolean | ((a: string, b: string) => number) | undefined;
        getters?: "get" | "set" | boolean | undefined;
        numericSeparator?: boolean | undefined;
    }
    export class TextDecoder {
        readonly encoding: string;
        readonly fatal: boolean;
        readonly ignoreBOM: boolean;
        constructor(encoding?: string, options?: {
            fatal?: boolean | undefined;
            ignoreBOM?: boolean | undefined;
        });
        decode(input?: NodeJS.ArrayBufferView | ArrayBuffer | null, options?: {
            stream?: boolean | undefined;
        }): string;
    }
    export interface EncodeIntoResult {
        read: number;
        written: number;
    }
    export class TextEncoder {
        readonly encoding: string;
        encode(input?: string): NodeJS.NonSharedUint8Array;
        encodeInto(src: string, dest: Uint8Array): EncodeIntoResult;
    }
    import { TextDecoder as _TextDecoder, TextEncoder as _TextEncoder } from "util";
    global {
        var TextDecoder: typeof globalThis extends {
            onmessage: any;
            TextDecoder: infer TextDecoder;
        } ? TextDecoder : typeof _TextDecoder;
        var TextEncoder: typeof globalThis extends {
            onmessage: any;
            TextEncoder: infer TextEncoder;
        } ? TextEncoder : typeof _TextEncoder;
    }
}
declare module "node:util" {
    export * from "util";
}
