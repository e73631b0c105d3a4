import { AsyncLocalStorage } from 'node:async_hooks';
import { native } from '@temporalio/core-bridge';
import type { Metadata, CallContext } from '@temporalio/client';
import { WorkflowService, OperatorService, HealthService, TestService } from '@temporalio/client';
import type { NativeConnectionOptions } from './connection-options';
import { Runtime } from './runtime';
export declare class NativeConnection {
    private readonly runtime;
    private readonly nativeClient;
    private readonly enableTestService;
    readonly plugins: NativeConnectionPlugin[];
    private readonly referenceHolders;
    readonly workflowService: WorkflowService;
    readonly operatorService: OperatorService;
    readonly healthService: HealthService;
    readonly testService: TestService | undefined;
    readonly callContextStorage: AsyncLocalStorage<CallContext>;
    protected constructor(runtime: Runtime, nativeClient: native.Client, enableTestService: boolean, plugins: NativeConnectionPlugin[]);
    ensureConnected(): Promise<void>;
    private sendRequest;
    withDeadline<ReturnType>(deadline: number | Date, fn: () => Promise<ReturnType>): Promise<ReturnType>;
    withMetadata<ReturnType>(metadata: Metadata, fn: () => Promise<ReturnType>): Promise<ReturnType>;
    withAbortSignal<ReturnType>(abortSignal: AbortSignal, fn: () => Promise<ReturnType>): Promise<ReturnType>;
    static create(options?: NativeConnectionOptions): Promise<NativeConnection>;
    static connect(options?: NativeConnectionOptions): Promise<NativeConnection>;
    close(): Promise<void>;
    setMetadata(metadata: Metadata): Promise<void>;
    setApiKey(apiKey: string): Promise<void>;
}
export interface NativeConnectionPlugin {
    get name(): string;
    configureNativeConnection?(options: NativeConnectionOptions): NativeConnectionOptions;
}
