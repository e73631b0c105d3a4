export interface Runtime {
}
export declare class RuntimeOptions {
    private opaque: unknown;
}
export interface Client {
}
export declare function workerPollWorkflowActivation(worker: Worker): Promise<Buffer>;
export declare function workerCompleteWorkflowActivation(worker: Worker, result: Buffer): Promise<void>;
export declare function workerPollActivityTask(worker: Worker): Promise<Buffer>;
export declare function workerCompleteActivityTask(worker: Worker, result: Buffer): Promise<void>;
export declare function workerRecordActivityHeartbeat(worker: Worker, heartbeat: Buffer): void;
export declare function workerPollNexusTask(worker: Worker): Promise<Buffer>;
export declare function workerCompleteNexusTask(worker: Worker, result: Buffer): Promise<void>;
export declare function workerInitiateShutdown(worker: Worker): void;
export declare function workerReplaceClient(worker: Worker, client: Client): void;
export interface Worker {
}
export interface WorkerOptions {
}
export interface WorkerTunerOptions {
}
export interface HistoryPusher {
}
export interface EphemeralServer {
}
export declare class EphemeralServerConfig {
    private opaque: unknown;
}
export {};
