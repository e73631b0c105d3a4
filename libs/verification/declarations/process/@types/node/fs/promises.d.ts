declare module "fs/promises" {
    import { NonSharedBuffer } from "node:buffer";
    import { Abortable } from "node:events";
    import { ReadableStream } from "node:stream/web";
    import { BigIntStats, Mode, ObjectEncodingOptions, ReadOptions, ReadOptionsWithBuffer, ReadStream, ReadVResult, StatOptions, Stats, TimeLike, WriteStream, WriteVResult, } from "node:fs";
    import { Interface as ReadlineInterface } from "node:readline";
    interface FileReadResult<T extends NodeJS.ArrayBufferView> {
        bytesRead: number;
        buffer: T;
    }
    interface CreateReadStreamOptions extends Abortable {
        encoding?: BufferEncoding | null | undefined;
        autoClose?: boolean | undefined;
        emitClose?: boolean | undefined;
        start?: number | undefined;
        end?: number | undefined;
        highWaterMark?: number | undefined;
    }
    interface CreateWriteStreamOptions {
        encoding?: BufferEncoding | null | undefined;
        autoClose?: boolean | undefined;
        emitClose?: boolean | undefined;
        start?: number | undefined;
        highWaterMark?: number | undefined;
        flush?: boolean | undefined;
    }
    interface ReadableWebStreamOptions {
        type?: "bytes" | undefined;
    }
    interface FileHandle {
        readonly fd: number;
        appendFile(data: string | Uint8Array, options?: (ObjectEncodingOptions & Abortable) | BufferEncoding | null): Promise<void>;
        chown(uid: number, gid: number): Promise<void>;
        chmod(mode: Mode): Promise<void>;
        createReadStream(options?: CreateReadStreamOptions): ReadStream;
        createWriteStream(options?: CreateWriteStreamOptions): WriteStream;
        datasync(): Promise<void>;
        sync(): Promise<void>;
        read<T extends NodeJS.ArrayBufferView>(buffer: T, offset?: number | null, length?: number | null, position?: number | null): Promise<FileReadResult<T>>;
        read<T extends NodeJS.ArrayBufferView>(buffer: T, options?: ReadOptions): Promise<FileReadResult<T>>;
        read<T extends NodeJS.ArrayBufferView = NonSharedBuffer>(options?: ReadOptionsWithBuffer<T>): Promise<FileReadResult<T>>;
        readableWebStream(options?: ReadableWebStreamOptions): ReadableStream;
        readFile(options?: ({
            encoding?: null | undefined;
        } & Abortable) | null): Promise<NonSharedBuffer>;
        readFile(options: ({
            encoding: BufferEncoding;
        } & Abortable) | BufferEncoding): Promise<string>;
        readFile(options?: (ObjectEncodingOptions & Abortable) | BufferEncoding | null): Promise<string | NonSharedBuffer>;
        readLines(options?: CreateReadStreamOptions): ReadlineInterface;
        stat(opts?: StatOptions & {
            bigint?: false | undefined;
        }): Promise<Stats>;
        stat(opts: StatOptions & {
            bigint: true;
        }): Promise<BigIntStats>;
        stat(opts?: StatOptions): Promise<Stats | BigIntStats>;
        truncate(len?: number): Promise<void>;
        utimes(atime: TimeLike, mtime: TimeLike): Promise<void>;
        writeFile(data: string | Uint8Array, options?: (ObjectEncodingOptions & Abortable) | BufferEncoding | null): Promise<void>;
        write<TBuffer extends NodeJS.ArrayBufferView>(buffer: TBuffer, offset?: number | null, length?: number | null, position?: number | null): Promise<{
            bytesWritten: number;
            buffer: TBuffer;
        }>;
        write(data: string, position?: number | null, encoding?: BufferEncoding | null): Promise<{
            bytesWritten: number;
            buffer: string;
        }>;
        writev<TBuffers extends readonly NodeJS.ArrayBufferView[]>(buffers: TBuffers, position?: number): Promise<WriteVResult<TBuffers>>;
        readv<TBuffers extends readonly NodeJS.ArrayBufferView[]>(buffers: TBuffers, position?: number): Promise<ReadVResult<TBuffers>>;
        close(): Promise<void>;
        [Symbol.asyncDispose](): Promise<void>;
    }
}
declare module "node:fs/promises" {
    export * from "fs/promises";
}
