import { EventEmitter } from 'node:events';
import type { MonoTypeOperatorFunction, Observable, OperatorFunction } from 'rxjs';
import { BehaviorSubject, Subject } from 'rxjs';
import type { Info as ActivityInfo } from '@temporalio/activity';
import type { MetricMeter } from '@temporalio/common';
import type { Decoded } from '@temporalio/common/lib/internal-non-workflow';
import type { Duration } from '@temporalio/common/lib/time';
import type { OmitFirstParam } from '@temporalio/common/lib/type-helpers';
import { native } from '@temporalio/core-bridge';
import { Client } from '@temporalio/client';
import { coresdk } from '@temporalio/proto';
import { type SinkCall, type WorkflowInfo } from '@temporalio/workflow';
import type { NativeConnection } from './connection';
import type { Logger } from './logger';
import type { ReplayHistoriesIterable, ReplayResult } from './replay';
import type { History } from './runtime';
import { Runtime } from './runtime';
import type { CloseableGroupedObservable } from './rxutils';
import type { CompiledWorkerOptions, CompiledWorkerOptionsWithBuildId, ReplayWorkerOptions, WorkerOptions, WorkerPlugin } from './worker-options';
import { WorkflowCodecRunner } from './workflow-codec-runner';
import type { Workflow, WorkflowCreator } from './workflow/interface';
import type { WorkflowBundleWithSourceMapAndFilename } from './workflow/workflow-worker-thread/input';
export type State = 'INITIALIZED' | 'RUNNING' | 'STOPPED' | 'STOPPING' | 'DRAINING' | 'DRAINED' | 'FAILED';
type WorkflowActivation = coresdk.workflow_activation.WorkflowActivation;
export type ActivityTaskWithBase64Token = {
    task: coresdk.activity_task.ActivityTask;
    base64TaskToken: string;
    protobufEncodedTask: Buffer;
};
export type NexusTaskWithBase64Token = {
    task: coresdk.nexus.NexusTask;
    base64TaskToken: string;
    protobufEncodedTask: Buffer;
};
export interface NativeWorkerLike {
    type: 'worker';
    initiateShutdown: OmitFirstParam<typeof native.workerInitiateShutdown>;
    finalizeShutdown(): Promise<void>;
    flushCoreLogs(): void;
    pollWorkflowActivation: OmitFirstParam<typeof native.workerPollWorkflowActivation>;
    pollActivityTask: OmitFirstParam<typeof native.workerPollActivityTask>;
    pollNexusTask: OmitFirstParam<typeof native.workerPollNexusTask>;
    completeWorkflowActivation: OmitFirstParam<typeof native.workerCompleteWorkflowActivation>;
    completeActivityTask: OmitFirstParam<typeof native.workerCompleteActivityTask>;
    completeNexusTask: OmitFirstParam<typeof native.workerCompleteNexusTask>;
    recordActivityHeartbeat: OmitFirstParam<typeof native.workerRecordActivityHeartbeat>;
    replaceClient: OmitFirstParam<typeof native.workerReplaceClient>;
}
export interface NativeReplayHandle {
    worker: NativeWorkerLike;
    historyPusher: native.HistoryPusher;
}
interface NativeWorkerConstructor {
    create(runtime: Runtime, connection: NativeConnection, options: CompiledWorkerOptionsWithBuildId): Promise<NativeWorkerLike>;
    createReplay(runtime: Runtime, options: CompiledWorkerOptionsWithBuildId): Promise<NativeReplayHandle>;
}
interface WorkflowWithLogAttributes {
    workflow: Workflow;
    logAttributes: Record<string, unknown>;
    workflowCodecRunner: WorkflowCodecRunner;
    info: WorkflowInfo;
}
interface HeartbeatCreateNotification {
    type: 'create';
    base64TaskToken: string;
}
interface Heartbeat {
    type: 'heartbeat';
    info: ActivityInfo;
    base64TaskToken: string;
    taskToken: Uint8Array;
    details?: any;
    onError: () => void;
}
interface ActivityCompleteNotification {
    type: 'completion';
    flushRequired: boolean;
    callback(): void;
    base64TaskToken: string;
}
interface HeartbeatFlushNotification {
    type: 'flush';
    base64TaskToken: string;
}
type HeartbeatInput = Heartbeat | ActivityCompleteNotification | HeartbeatFlushNotification | HeartbeatCreateNotification;
export type PollerState = 'POLLING' | 'SHUTDOWN' | 'FAILED';
export interface WorkerStatus {
    runState: State;
    workflowPollerState: PollerState;
    activityPollerState: PollerState;
    hasOutstandingWorkflowPoll: boolean;
    hasOutstandingActivityPoll: boolean;
    numInFlightWorkflowActivations: number;
    numInFlightActivities: number;
    numInFlightNonLocalActivities: number;
    numInFlightLocalActivities: number;
    numCachedWorkflows: number;
    numHeartbeatingActivities: number;
}
interface RunUntilOptions {
    promiseCompletionTimeout?: Duration;
}
export declare class Worker {
    protected readonly runtime: Runtime;
    protected readonly nativeWorker: NativeWorkerLike;
    protected readonly workflowCreator: WorkflowCreator | undefined;
    readonly options: CompiledWorkerOptions;
    protected readonly logger: Logger;
    protected readonly metricMeter: MetricMeter;
    protected readonly plugins: WorkerPlugin[];
    protected _connection?: NativeConnection | undefined;
    protected readonly isReplayWorker: boolean;
    protected readonly activityHeartbeatSubject: Subject<HeartbeatInput>;
    protected readonly stateSubject: BehaviorSubject<State>;
    protected readonly unexpectedErrorSubject: Subject<void>;
    protected readonly instantTerminateErrorSubject: Subject<void>;
    protected readonly workflowPollerStateSubject: BehaviorSubject<PollerState>;
    protected readonly activityPollerStateSubject: BehaviorSubject<PollerState>;
    protected readonly nexusPollerStateSubject: BehaviorSubject<PollerState>;
    protected hasOutstandingWorkflowPoll: boolean;
    protected hasOutstandingActivityPoll: boolean;
    protected hasOutstandingNexusPoll: boolean;
    protected _client?: Client;
    protected readonly numInFlightActivationsSubject: BehaviorSubject<number>;
    protected readonly numInFlightActivitiesSubject: BehaviorSubject<number>;
    protected readonly numInFlightNonLocalActivitiesSubject: BehaviorSubject<number>;
    protected readonly numInFlightLocalActivitiesSubject: BehaviorSubject<number>;
    protected readonly numInFlightNexusOperationsSubject: BehaviorSubject<number>;
    protected readonly numCachedWorkflowsSubject: BehaviorSubject<number>;
    protected readonly numHeartbeatingActivitiesSubject: BehaviorSubject<number>;
    protected readonly evictionsEmitter: EventEmitter<[
        never
    ]>;
    private readonly taskTokenToNexusHandler;
    protected static nativeWorkerCtor: NativeWorkerConstructor;
    protected static replayWorkerCount: number;
    private static readonly SELF_INDUCED_SHUTDOWN_EVICTION;
    static create(options: WorkerOptions): Promise<Worker>;
    protected static createWorkflowCreator(workflowBundle: WorkflowBundleWithSourceMapAndFilename, compiledOptions: CompiledWorkerOptions, logger: Logger): Promise<WorkflowCreator>;
    static runReplayHistory(options: ReplayWorkerOptions, history: History | unknown, workflowId?: string): Promise<void>;
    static runReplayHistories(options: ReplayWorkerOptions, histories: ReplayHistoriesIterable): AsyncIterableIterator<ReplayResult>;
    private static validateHistory;
    private static constructReplayWorker;
    protected static getOrCreateBundle(compiledOptions: CompiledWorkerOptions, logger: Logger): Promise<WorkflowBundleWithSourceMapAndFilename | undefined>;
    protected constructor(runtime: Runtime, nativeWorker: NativeWorkerLike, workflowCreator: WorkflowCreator | undefined, options: CompiledWorkerOptions, logger: Logger, metricMeter: MetricMeter, plugins: WorkerPlugin[], _connection?: NativeConnection | undefined, isReplayWorker?: boolean);
    get numInFlightActivations$(): Observable<number>;
    get numInFlightActivities$(): Observable<number>;
    get numRunningWorkflowInstances$(): Observable<number>;
    getState(): State;
    getStatus(): WorkerStatus;
    get client(): Client | undefined;
    get connection(): NativeConnection | undefined;
    set connection(newConnection: NativeConnection);
    protected get state(): State;
    protected set state(state: State);
    shutdown(): void;
    protected forceShutdown$(): Observable<never>;
    protected pollLoop$<T>(pollFn: () => Promise<T>): Observable<T>;
    protected activityOperator(): OperatorFunction<ActivityTaskWithBase64Token, Uint8Array>;
    protected nexusOperator(): OperatorFunction<NexusTaskWithBase64Token, Uint8Array>;
    private handleNexusRunTask;
    protected handleWorkflowActivations(activations$: CloseableGroupedObservable<string, coresdk.workflow_activation.WorkflowActivation>): Observable<Uint8Array>;
    protected handleActivation(workflow: WorkflowWithLogAttributes | undefined, { activation, synthetic }: {
        activation: coresdk.workflow_activation.WorkflowActivation;
        synthetic: boolean;
    }): Promise<{
        state: WorkflowWithLogAttributes | undefined;
        output: {
            completion?: Uint8Array;
            close: boolean;
        };
    }>;
    protected createWorkflow(activation: Decoded<coresdk.workflow_activation.WorkflowActivation>, initWorkflowJob: Decoded<coresdk.workflow_activation.IInitializeWorkflow>, workflowCodecRunner: WorkflowCodecRunner): Promise<WorkflowWithLogAttributes>;
    protected processSinkCalls(externalCalls: SinkCall[], logAttributes: Record<string, unknown>): Promise<void>;
    protected activityHeartbeat$(): Observable<void>;
    protected workflowPoll$(): Observable<WorkflowActivation>;
    protected workflow$(): Observable<void>;
    protected activityPoll$(): Observable<ActivityTaskWithBase64Token>;
    protected activity$(): Observable<void>;
    protected nexusPoll$(): Observable<NexusTaskWithBase64Token>;
    protected nexus$(): Observable<void>;
    protected takeUntilState<T>(state: State): MonoTypeOperatorFunction<T>;
    runUntil<R>(fnOrPromise: Promise<R> | (() => Promise<R>), options?: RunUntilOptions): Promise<R>;
    run(): Promise<void>;
    private runInternal;
}
export {};
