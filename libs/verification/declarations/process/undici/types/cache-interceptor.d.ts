import { Readable, Writable } from 'node:stream';
export default CacheHandler;
declare namespace CacheHandler {
    export type CacheMethods = 'GET' | 'HEAD' | 'OPTIONS' | 'TRACE';
    export interface CacheHandlerOptions {
        store: CacheStore;
        cacheByDefault?: number;
        type?: CacheOptions['type'];
    }
    export interface CacheOptions {
        store?: CacheStore;
        methods?: CacheMethods[];
        cacheByDefault?: number;
        type?: 'shared' | 'private';
        origins?: (string | RegExp)[];
    }
    export interface CacheControlDirectives {
        'max-stale'?: number;
        'min-fresh'?: number;
        'max-age'?: number;
        's-maxage'?: number;
        'stale-while-revalidate'?: number;
        'stale-if-error'?: number;
        public?: true;
        private?: true | string[];
        'no-store'?: true;
        'no-cache'?: true | string[];
        'must-revalidate'?: true;
        'proxy-revalidate'?: true;
        immutable?: true;
        'no-transform'?: true;
        'must-understand'?: true;
        'only-if-cached'?: true;
    }
    export interface CacheKey {
        origin: string;
        method: string;
        path: string;
        headers?: Record<string, string | string[]>;
    }
    export interface CacheValue {
        statusCode: number;
        statusMessage: string;
        headers: Record<string, string | string[]>;
        vary?: Record<string, string | string[] | null>;
        etag?: string;
        cacheControlDirectives?: CacheControlDirectives;
        cachedAt: number;
        staleAt: number;
        deleteAt: number;
    }
    export interface DeleteByUri {
        origin: string;
        method: string;
        path: string;
    }
    type GetResult = {
        statusCode: number;
        statusMessage: string;
        headers: Record<string, string | string[]>;
        vary?: Record<string, string | string[] | null>;
        etag?: string;
        body?: Readable | Iterable<Buffer> | AsyncIterable<Buffer> | Buffer | Iterable<string> | AsyncIterable<string> | string;
        cacheControlDirectives: CacheControlDirectives;
        cachedAt: number;
        staleAt: number;
        deleteAt: number;
    };
    export interface CacheStore {
        get(key: CacheKey): GetResult | Promise<GetResult | undefined> | undefined;
        createWriteStream(key: CacheKey, val: CacheValue): Writable | undefined;
        delete(key: CacheKey): void | Promise<void>;
    }
    export interface MemoryCacheStoreOpts {
        maxCount?: number;
        maxSize?: number;
        maxEntrySize?: number;
        errorCallback?: (err: Error) => void;
    }
    export class MemoryCacheStore {
        constructor(opts?: MemoryCacheStoreOpts);
        get(key: CacheKey): GetResult | Promise<GetResult | undefined> | undefined;
        createWriteStream(key: CacheKey, value: CacheValue): Writable | undefined;
        delete(key: CacheKey): void | Promise<void>;
    }
    export interface SqliteCacheStoreOpts {
        location?: string;
        maxCount?: number;
        maxEntrySize?: number;
    }
    export class SqliteCacheStore {
        constructor(opts?: SqliteCacheStoreOpts);
        close(): void;
        get(key: CacheKey): GetResult | Promise<GetResult | undefined> | undefined;
        createWriteStream(key: CacheKey, value: CacheValue): Writable | undefined;
        delete(key: CacheKey): void | Promise<void>;
    }
}
export {};
