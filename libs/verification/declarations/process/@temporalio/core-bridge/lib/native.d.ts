export declare interface Runtime {
    opaqueRuntime: never;
}
export declare interface RuntimeOptions {
    opaqueRuntimeOptions: never;
}
export declare interface Client {
    opaqueClient: never;
}
export declare function workerPollWorkflowActivation(opaque: never): unknown;
export declare function workerCompleteWorkflowActivation(opaque: never): unknown;
export declare function workerPollActivityTask(opaque: never): unknown;
export declare function workerCompleteActivityTask(opaque: never): unknown;
export declare function workerRecordActivityHeartbeat(opaque: never): unknown;
export declare function workerPollNexusTask(opaque: never): unknown;
export declare function workerCompleteNexusTask(opaque: never): unknown;
export declare function workerInitiateShutdown(opaque: never): unknown;
export declare function workerReplaceClient(opaque: never): unknown;
export declare interface Worker {
    opaqueWorker: never;
}
export declare interface WorkerOptions {
    opaqueWorkerOptions: never;
}
export declare interface WorkerTunerOptions {
    opaqueWorkerTunerOptions: never;
}
export declare interface HistoryPusher {
    opaqueHistoryPusher: never;
}
export declare interface EphemeralServer {
    opaqueEphemeralServer: never;
}
export declare interface EphemeralServerConfig {
    opaqueEphemeralServerConfig: never;
}
export {};
