export declare class Runtime {
    private opaque: unknown;
}
export declare class RuntimeOptions {
    private opaque: unknown;
}
export declare class Client {
    private opaque: unknown;
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
export declare class Worker {
    private opaque: unknown;
}
export declare class WorkerOptions {
    private opaque: unknown;
}
export declare class WorkerTunerOptions {
    private opaque: unknown;
}
export declare class HistoryPusher {
    private opaque: unknown;
}
export declare class EphemeralServer {
    private opaque: unknown;
}
export declare class EphemeralServerConfig {
    private opaque: unknown;
}
export {};
