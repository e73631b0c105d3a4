import type * as nexus from 'nexus-rpc';
import type { StartNexusOperationOptions } from './interceptors';
export interface NexusServiceClient<T extends nexus.ServiceDefinition> {
    executeOperation<O extends T['operations'][keyof T['operations']]>(op: O, input: nexus.OperationInput<O>, options?: Partial<StartNexusOperationOptions>): Promise<nexus.OperationOutput<O>>;
    executeOperation<K extends nexus.OperationKey<T['operations']>>(op: K, input: nexus.OperationInput<T['operations'][K]>, options?: Partial<StartNexusOperationOptions>): Promise<nexus.OperationOutput<T['operations'][K]>>;
    startOperation<O extends T['operations'][keyof T['operations']]>(op: O, input: nexus.OperationInput<O>, options?: Partial<StartNexusOperationOptions>): Promise<NexusOperationHandle<nexus.OperationOutput<O>>>;
    startOperation<K extends nexus.OperationKey<T['operations']>>(op: K, input: nexus.OperationInput<T['operations'][K]>, options?: Partial<StartNexusOperationOptions>): Promise<NexusOperationHandle<nexus.OperationOutput<T['operations'][K]>>>;
}
export interface NexusOperationHandle<T> {
    readonly service: string;
    readonly operation: string;
    readonly token?: string;
    result(): Promise<T>;
}
export interface NexusServiceClientOptions<T> {
    endpoint: string;
    service: T;
}
export declare function createNexusServiceClient<T extends nexus.ServiceDefinition>(options: NexusServiceClientOptions<T>): NexusServiceClient<T>;
export declare const NexusOperationCancellationType: {
    readonly ABANDON: "ABANDON";
    readonly TRY_CANCEL: "TRY_CANCEL";
    readonly WAIT_CANCELLATION_REQUESTED: "WAIT_CANCELLATION_REQUESTED";
    readonly WAIT_CANCELLATION_COMPLETED: "WAIT_CANCELLATION_COMPLETED";
};
export type NexusOperationCancellationType = (typeof NexusOperationCancellationType)[keyof typeof NexusOperationCancellationType];
