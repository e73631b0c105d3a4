import type { Payload } from '../interfaces';
export declare class StorageDriverClaim {
    readonly claimData: Record<string, string>;
    constructor(claimData: Record<string, string>);
}
export interface StorageDriverWorkflowInfo {
    readonly kind: 'workflow';
    readonly namespace: string;
    readonly id?: string;
    readonly runId?: string;
    readonly type?: string;
}
export interface StorageDriverActivityInfo {
    readonly kind: 'activity';
    readonly namespace: string;
    readonly id?: string;
    readonly runId?: string;
    readonly type?: string;
}
export type StorageDriverTargetInfo = StorageDriverWorkflowInfo | StorageDriverActivityInfo;
export interface StorageDriverStoreContext {
    abortSignal?: AbortSignal;
    target?: StorageDriverTargetInfo;
}
export interface StorageDriverSelectContext {
    abortSignal?: AbortSignal;
    target?: StorageDriverTargetInfo;
}
export interface StorageDriverRetrieveContext {
    abortSignal?: AbortSignal;
}
export interface StorageDriver {
    readonly name: string;
    readonly type: string;
    store(context: StorageDriverStoreContext, payloads: Payload[]): Promise<StorageDriverClaim[]>;
    retrieve(context: StorageDriverRetrieveContext, claims: StorageDriverClaim[]): Promise<Payload[]>;
}
export type StorageDriverSelector = (context: StorageDriverSelectContext, payload: Payload) => StorageDriver | null;
export declare class ExternalStorage {
    readonly drivers: StorageDriver[];
    readonly driverSelector: StorageDriverSelector;
    readonly payloadSizeThreshold: number;
    private readonly driversByName;
    constructor({ drivers, driverSelector, payloadSizeThreshold, }: {
        drivers: StorageDriver[];
        driverSelector?: StorageDriverSelector;
        payloadSizeThreshold?: number;
    });
    getDriver(name: string): StorageDriver | null;
}
