import { native } from '@temporalio/core-bridge';
import type { Logger, MetricMeter } from '@temporalio/common';
import { History } from '@temporalio/common/lib/proto-utils';
import type { MetricsBuffer } from './runtime-metrics';
import type { NativeConnectionOptions } from './connection-options';
import type { CompiledRuntimeOptions, RuntimeOptions } from './runtime-options';
export { History };
type TrackedNativeObject = native.Client | native.Worker | native.EphemeralServer;
export declare class Runtime {
    readonly native: native.Runtime;
    readonly options: CompiledRuntimeOptions;
    readonly logger: Logger;
    readonly metricMeter: MetricMeter;
    readonly metricsBuffer: MetricsBuffer | undefined;
    protected pendingCreations: number;
    protected readonly backRefs: Set<TrackedNativeObject>;
    protected readonly shutdownSignalCallbacks: Set<() => void>;
    protected state: 'RUNNING' | 'SHUTTING_DOWN';
    static _instance?: Runtime;
    static instantiator?: 'install' | 'instance';
    static defaultOptions: RuntimeOptions;
    protected constructor(native: native.Runtime, options: CompiledRuntimeOptions);
    static install(options: RuntimeOptions): Runtime;
    static instance(): Runtime;
    protected static create(options: RuntimeOptions, instantiator: 'install' | 'instance'): Runtime;
    flushLogs(): void;
    createNativeClient(options?: NativeConnectionOptions): Promise<native.Client>;
    closeNativeClient(client: native.Client): Promise<void>;
    registerWorker(client: native.Client, options: native.WorkerOptions): Promise<native.Worker>;
    createReplayWorker(options: native.WorkerOptions): Promise<[
        native.Worker,
        native.HistoryPusher
    ]>;
    pushHistory(pusher: native.HistoryPusher, workflowId: string, history: History): Promise<void>;
    closeHistoryStream(pusher: native.HistoryPusher): void;
    deregisterWorker(worker: native.Worker): Promise<void>;
    createEphemeralServer(options: native.EphemeralServerConfig): Promise<native.EphemeralServer>;
    shutdownEphemeralServer(server: native.EphemeralServer): Promise<void>;
    protected createNative<R extends TrackedNativeObject, Args extends any[], F extends (...args: Args) => Promise<R>>(f: F, ...args: Args): Promise<R>;
    protected createNativeNoBackRef<R, Args extends any[], F extends (...args: Args) => Promise<R>>(f: F, ...args: Args): Promise<R>;
    protected isIdle(): boolean;
    protected shutdownIfIdle(): Promise<void>;
    shutdown(): Promise<void>;
    registerShutdownSignalCallback(callback: () => void): void;
    deregisterShutdownSignalCallback(callback: () => void): void;
    protected setupShutdownHook(): void;
    protected teardownShutdownHook(): void;
    protected startShutdownSequence: () => void;
    protected checkHeapSizeLimit(): void;
    protected tryReadNumberFileSync(file: string): number | undefined;
}
export {};
