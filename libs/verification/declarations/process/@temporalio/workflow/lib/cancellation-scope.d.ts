import type { AsyncLocalStorage as ALS } from 'node:async_hooks';
import type { Duration } from '@temporalio/common';
export declare const AsyncLocalStorage: new <T>() => ALS<T>;
declare const NO_PARENT: unique symbol;
export interface CancellationScopeOptions {
    timeout?: Duration;
    cancellable: boolean;
    parent?: CancellationScope | typeof NO_PARENT;
}
export declare class CancellationScope {
    #private;
    protected readonly timeout?: number;
    readonly cancellable: boolean;
    readonly parent?: CancellationScope;
    readonly cancelRequested: Promise<never>;
    protected readonly reject: (reason?: any) => void;
    constructor(options?: CancellationScopeOptions);
    get consideredCancelled(): boolean;
    run<T>(fn: () => Promise<T>): Promise<T>;
    protected runInContext<T>(fn: () => Promise<T>): Promise<T>;
    cancel(): void;
    static current(): CancellationScope;
    static cancellable<T>(fn: () => Promise<T>): Promise<T>;
    static nonCancellable<T>(fn: () => Promise<T>): Promise<T>;
    static withTimeout<T>(timeout: Duration, fn: () => Promise<T>): Promise<T>;
}
export {};
