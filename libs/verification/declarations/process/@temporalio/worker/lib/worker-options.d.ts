import type { Configuration as WebpackConfiguration } from 'webpack';
import type * as nexus from 'nexus-rpc';
import type { ActivityFunction, DataConverter, LoadedDataConverter, VersioningBehavior, WorkerDeploymentVersion } from '@temporalio/common';
import type { Duration } from '@temporalio/common/lib/time';
import type { WorkflowInfo } from '@temporalio/workflow';
import type { native } from '@temporalio/core-bridge';
import type { NativeConnection } from './connection';
import type { CompiledWorkerInterceptors, WorkerInterceptors } from './interceptors';
import type { InjectedSinks } from './sinks';
import type { WorkflowBundleWithSourceMap } from './workflow/bundler';
import type { WorkerTuner } from './worker-tuner';
import type { Worker } from './worker';
export interface WorkerOptions {
    connection?: NativeConnection;
    identity?: string;
    buildId?: string;
    useVersioning?: boolean;
    workerDeploymentOptions?: WorkerDeploymentOptions;
    namespace?: string;
    taskQueue: string;
    activities?: object;
    patchActivationCallback?: PatchActivationCallback;
    nexusServices?: nexus.ServiceHandler<any>[];
    workflowsPath?: string;
    workflowBundle?: WorkflowBundleOption;
    shutdownGraceTime?: Duration;
    shutdownForceTime?: Duration;
    dataConverter?: DataConverter;
    tuner?: WorkerTuner;
    maxConcurrentActivityTaskExecutions?: number;
    maxConcurrentLocalActivityExecutions?: number;
    maxConcurrentNexusTaskExecutions?: number;
    enableNonLocalActivities?: boolean;
    disablePayloadErrorLimit?: boolean;
    maxActivitiesPerSecond?: number;
    maxTaskQueueActivitiesPerSecond?: number;
    maxEagerActivityReservationsPerWorkflowTask?: number;
    maxConcurrentWorkflowTaskExecutions?: number;
    nonStickyToStickyPollRatio?: number;
    maxConcurrentWorkflowTaskPolls?: number;
    workflowTaskPollerBehavior?: PollerBehavior;
    activityTaskPollerBehavior?: PollerBehavior;
    nexusTaskPollerBehavior?: PollerBehavior;
    maxConcurrentActivityTaskPolls?: number;
    maxConcurrentNexusTaskPolls?: number;
    stickyQueueScheduleToStartTimeout?: Duration;
    maxCachedWorkflows?: number;
    workflowThreadPoolSize?: number;
    maxHeartbeatThrottleInterval?: Duration;
    defaultHeartbeatThrottleInterval?: Duration;
    interceptors?: WorkerInterceptors;
    plugins?: WorkerPlugin[];
    sinks?: InjectedSinks<any>;
    workflowFailureErrorTypes?: Record<'*' | (string & {}), ('NondeterminismError' | 'DeterminismViolationError' | 'Error' | (string & {}))[]>;
    enableSDKTracing?: boolean;
    showStackTraceSources?: boolean;
    debugMode?: boolean;
    reuseV8Context?: boolean;
    bundlerOptions?: {
        webpackConfigHook?: (config: WebpackConfiguration) => WebpackConfiguration;
        ignoreModules?: string[];
        preloadModules?: string[];
    };
}
export type PollerBehavior = PollerBehaviorSimpleMaximum | PollerBehaviorAutoscaling;
export interface PollerBehaviorAutoscaling {
    type: 'autoscaling';
    minimum?: number;
    maximum?: number;
    initial?: number;
}
export interface PollerBehaviorSimpleMaximum {
    type: 'simple-maximum';
    maximum?: number;
}
export type WorkerDeploymentOptions = {
    version: WorkerDeploymentVersion;
    useWorkerVersioning: boolean;
    defaultVersioningBehavior?: VersioningBehavior | undefined;
} & ({
    useWorkerVersioning: true;
    defaultVersioningBehavior: VersioningBehavior;
} | {
    useWorkerVersioning: false;
    defaultVersioningBehavior?: never;
});
export interface ReplayWorkerOptions extends Omit<WorkerOptions, 'connection' | 'namespace' | 'taskQueue' | 'activities' | 'nexusServices' | 'tuner' | 'maxConcurrentActivityTaskExecutions' | 'maxConcurrentLocalActivityExecutions' | 'maxConcurrentWorkflowTaskExecutions' | 'maxConcurrentNexusTaskExecutions' | 'maxConcurrentActivityTaskPolls' | 'maxConcurrentWorkflowTaskPolls' | 'maxConcurrentNexusTaskPolls' | 'workflowTaskPollerBehavior' | 'activityTaskPollerBehavior' | 'nexusTaskPollerBehavior' | 'nonStickyToStickyPollRatio' | 'maxHeartbeatThrottleInterval' | 'defaultHeartbeatThrottleInterval' | 'debugMode' | 'enableNonLocalActivities' | 'maxActivitiesPerSecond' | 'maxTaskQueueActivitiesPerSecond' | 'maxEagerActivityReservationsPerWorkflowTask' | 'stickyQueueScheduleToStartTimeout' | 'maxCachedWorkflows' | 'useVersioning' | 'patchActivationCallback'> {
    replayName?: string;
}
export interface PatchActivationInput {
    readonly workflowInfo: Readonly<WorkflowInfo>;
    readonly patchId: string;
}
export type PatchActivationCallback = (input: PatchActivationInput) => boolean;
export interface WorkflowBundlePath {
    codePath: string;
}
export interface WorkflowBundlePathWithSourceMap {
    codePath: string;
    sourceMapPath: string;
}
export interface WorkflowBundle {
    code: string;
}
export type WorkflowBundleOption = WorkflowBundle | WorkflowBundleWithSourceMap | WorkflowBundlePath | WorkflowBundlePathWithSourceMap;
export type WorkerOptionsWithDefaults = WorkerOptions & Required<Pick<WorkerOptions, 'namespace' | 'identity' | 'useVersioning' | 'shutdownGraceTime' | 'nonStickyToStickyPollRatio' | 'enableNonLocalActivities' | 'stickyQueueScheduleToStartTimeout' | 'maxCachedWorkflows' | 'workflowThreadPoolSize' | 'maxHeartbeatThrottleInterval' | 'defaultHeartbeatThrottleInterval' | 'showStackTraceSources' | 'debugMode' | 'reuseV8Context' | 'tuner'>> & {
    interceptors: Required<WorkerInterceptors>;
    isolateExecutionTimeout: Duration;
    workflowTaskPollerBehavior: Required<PollerBehavior>;
    activityTaskPollerBehavior: Required<PollerBehavior>;
    nexusTaskPollerBehavior: Required<PollerBehavior>;
};
export interface CompiledWorkerOptions extends Omit<WorkerOptionsWithDefaults, 'interceptors' | 'activities' | 'nexusServices' | 'tuner'> {
    interceptors: CompiledWorkerInterceptors;
    shutdownGraceTimeMs: number;
    shutdownForceTimeMs?: number;
    isolateExecutionTimeoutMs: number;
    stickyQueueScheduleToStartTimeoutMs: number;
    maxHeartbeatThrottleIntervalMs: number;
    defaultHeartbeatThrottleIntervalMs: number;
    loadedDataConverter: LoadedDataConverter;
    activities: Map<string, ActivityFunction>;
    nexusServiceHandlers?: Map<string, nexus.ServiceHandler>;
    tuner: native.WorkerTunerOptions;
}
export type CompiledWorkerOptionsWithBuildId = CompiledWorkerOptions & {
    buildId: string;
};
export interface WorkerPlugin {
    get name(): string;
    configureWorker?(options: WorkerOptions): WorkerOptions | Promise<WorkerOptions>;
    configureReplayWorker?(options: ReplayWorkerOptions): ReplayWorkerOptions | Promise<ReplayWorkerOptions>;
    runWorker?(worker: Worker, next: (w: Worker) => Promise<void>): Promise<void>;
}
export {};
