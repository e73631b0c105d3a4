import { URL } from 'url';
import { Duplex, Readable, Writable } from 'stream';
import { EventEmitter } from 'events';
import { Blob } from 'buffer';
import { IncomingHttpHeaders } from './header';
import BodyReadable from './readable';
import { FormData } from './formdata';
import Errors from './errors';
type AbortSignal = unknown;
export default Dispatcher;
declare class Dispatcher extends EventEmitter {
    dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandlers): boolean;
    connect(options: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData>;
    connect(options: Dispatcher.ConnectOptions, callback: (err: Error | null, data: Dispatcher.ConnectData) => void): void;
    compose(dispatchers: Dispatcher.DispatcherComposeInterceptor[]): Dispatcher.ComposedDispatcher;
    compose(...dispatchers: Dispatcher.DispatcherComposeInterceptor[]): Dispatcher.ComposedDispatcher;
    request(options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData>;
    request(options: Dispatcher.RequestOptions, callback: (err: Error | null, data: Dispatcher.ResponseData) => void): void;
    pipeline(options: Dispatcher.PipelineOptions, handler: Dispatcher.PipelineHandler): Duplex;
    stream(options: Dispatcher.RequestOptions, factory: Dispatcher.StreamFactory): Promise<Dispatcher.StreamData>;
    stream(options: Dispatcher.RequestOptions, factory: Dispatcher.StreamFactory, callback: (err: Error | null, data: Dispatcher.StreamData) => void): void;
    upgrade(options: Dispatcher.UpgradeOptions): Promise<Dispatcher.UpgradeData>;
    upgrade(options: Dispatcher.UpgradeOptions, callback: (err: Error | null, data: Dispatcher.UpgradeData) => void): void;
    close(): Promise<void>;
    close(callback: () => void): void;
    destroy(): Promise<void>;
    destroy(err: Error | null): Promise<void>;
    destroy(callback: () => void): void;
    destroy(err: Error | null, callback: () => void): void;
    on(eventName: 'connect', callback: (origin: URL, targets: readonly Dispatcher[]) => void): this;
    on(eventName: 'disconnect', callback: (origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void): this;
    on(eventName: 'connectionError', callback: (origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void): this;
    on(eventName: 'drain', callback: (origin: URL) => void): this;
    once(eventName: 'connect', callback: (origin: URL, targets: readonly Dispatcher[]) => void): this;
    once(eventName: 'disconnect', callback: (origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void): this;
    once(eventName: 'connectionError', callback: (origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void): this;
    once(eventName: 'drain', callback: (origin: URL) => void): this;
    off(eventName: 'connect', callback: (origin: URL, targets: readonly Dispatcher[]) => void): this;
    off(eventName: 'disconnect', callback: (origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void): this;
    off(eventName: 'connectionError', callback: (origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void): this;
    off(eventName: 'drain', callback: (origin: URL) => void): this;
    addListener(eventName: 'connect', callback: (origin: URL, targets: readonly Dispatcher[]) => void): this;
    addListener(eventName: 'disconnect', callback: (origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void): this;
    addListener(eventName: 'connectionError', callback: (origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void): this;
    addListener(eventName: 'drain', callback: (origin: URL) => void): this;
    removeListener(eventName: 'connect', callback: (origin: URL, targets: readonly Dispatcher[]) => void): this;
    removeListener(eventName: 'disconnect', callback: (origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void): this;
    removeListener(eventName: 'connectionError', callback: (origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void): this;
    removeListener(eventName: 'drain', callback: (origin: URL) => void): this;
    prependListener(eventName: 'connect', callback: (origin: URL, targets: readonly Dispatcher[]) => void): this;
    prependListener(eventName: 'disconnect', callback: (origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void): this;
    prependListener(eventName: 'connectionError', callback: (origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void): this;
    prependListener(eventName: 'drain', callback: (origin: URL) => void): this;
    prependOnceListener(eventName: 'connect', callback: (origin: URL, targets: readonly Dispatcher[]) => void): this;
    prependOnceListener(eventName: 'disconnect', callback: (origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void): this;
    prependOnceListener(eventName: 'connectionError', callback: (origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void): this;
    prependOnceListener(eventName: 'drain', callback: (origin: URL) => void): this;
    listeners(eventName: 'connect'): ((origin: URL, targets: readonly Dispatcher[]) => void)[];
    listeners(eventName: 'disconnect'): ((origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void)[];
    listeners(eventName: 'connectionError'): ((origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void)[];
    listeners(eventName: 'drain'): ((origin: URL) => void)[];
    rawListeners(eventName: 'connect'): ((origin: URL, targets: readonly Dispatcher[]) => void)[];
    rawListeners(eventName: 'disconnect'): ((origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void)[];
    rawListeners(eventName: 'connectionError'): ((origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError) => void)[];
    rawListeners(eventName: 'drain'): ((origin: URL) => void)[];
    emit(eventName: 'connect', origin: URL, targets: readonly Dispatcher[]): boolean;
    emit(eventName: 'disconnect', origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError): boolean;
    emit(eventName: 'connectionError', origin: URL, targets: readonly Dispatcher[], error: Errors.UndiciError): boolean;
    emit(eventName: 'drain', origin: URL): boolean;
}
declare namespace Dispatcher {
    export interface ComposedDispatcher extends Dispatcher {
    }
    export type DispatcherComposeInterceptor = (dispatch: Dispatcher['dispatch']) => Dispatcher['dispatch'];
    export interface DispatchOptions {
        origin?: string | URL;
        path: string;
        method: HttpMethod;
        body?: string | Buffer | Uint8Array | Readable | null | FormData;
        headers?: IncomingHttpHeaders | string[] | Iterable<[
            string,
            string | string[] | undefined
        ]> | null;
        query?: Record<string, any>;
        idempotent?: boolean;
        blocking?: boolean;
        upgrade?: boolean | string | null;
        headersTimeout?: number | null;
        bodyTimeout?: number | null;
        reset?: boolean;
        throwOnError?: boolean;
        expectContinue?: boolean;
    }
    export interface ConnectOptions {
        origin: string | URL;
        path: string;
        headers?: IncomingHttpHeaders | string[] | null;
        signal?: AbortSignal | EventEmitter | null;
        opaque?: unknown;
        maxRedirections?: number;
        redirectionLimitReached?: boolean;
        responseHeader?: 'raw' | null;
    }
    export interface RequestOptions extends DispatchOptions {
        opaque?: unknown;
        signal?: AbortSignal | EventEmitter | null;
        maxRedirections?: number;
        redirectionLimitReached?: boolean;
        onInfo?: (info: {
            statusCode: number;
            headers: Record<string, string | string[]>;
        }) => void;
        responseHeader?: 'raw' | null;
        highWaterMark?: number;
    }
    export interface PipelineOptions extends RequestOptions {
        objectMode?: boolean;
    }
    export interface UpgradeOptions {
        path: string;
        method?: string;
        headers?: IncomingHttpHeaders | string[] | null;
        protocol?: string;
        signal?: AbortSignal | EventEmitter | null;
        maxRedirections?: number;
        redirectionLimitReached?: boolean;
        responseHeader?: 'raw' | null;
    }
    export interface ConnectData {
        statusCode: number;
        headers: IncomingHttpHeaders;
        socket: Duplex;
        opaque: unknown;
    }
    export interface ResponseData {
        statusCode: number;
        headers: IncomingHttpHeaders;
        body: BodyReadable & BodyMixin;
        trailers: Record<string, string>;
        opaque: unknown;
        context: object;
    }
    export interface PipelineHandlerData {
        statusCode: number;
        headers: IncomingHttpHeaders;
        opaque: unknown;
        body: BodyReadable;
        context: object;
    }
    export interface StreamData {
        opaque: unknown;
        trailers: Record<string, string>;
    }
    export interface UpgradeData {
        headers: IncomingHttpHeaders;
        socket: Duplex;
        opaque: unknown;
    }
    export interface StreamFactoryData {
        statusCode: number;
        headers: IncomingHttpHeaders;
        opaque: unknown;
        context: object;
    }
    export type StreamFactory = (data: StreamFactoryData) => Writable;
    export interface DispatchHandlers {
        onConnect?(abort: (err?: Error) => void): void;
        onError?(err: Error): void;
        onUpgrade?(statusCode: number, headers: Buffer[] | string[] | null, socket: Duplex): void;
        onResponseStarted?(): void;
        onHeaders?(statusCode: number, headers: Buffer[], resume: () => void, statusText: string): boolean;
        onData?(chunk: Buffer): boolean;
        onComplete?(trailers: string[] | null): void;
        onBodySent?(chunkSize: number, totalBytesSent: number): void;
    }
    export type PipelineHandler = (data: PipelineHandlerData) => Readable;
    export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH';
    interface BodyMixin {
        readonly body?: never;
        readonly bodyUsed: boolean;
        arrayBuffer(): Promise<ArrayBuffer>;
        blob(): Promise<Blob>;
        bytes(): Promise<Uint8Array>;
        formData(): Promise<never>;
        json(): Promise<unknown>;
        text(): Promise<string>;
    }
    export interface DispatchInterceptor {
        (dispatch: Dispatcher['dispatch']): Dispatcher['dispatch'];
    }
}
export {};
