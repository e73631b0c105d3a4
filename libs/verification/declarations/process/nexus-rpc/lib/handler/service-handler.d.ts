import { OperationDefinition, OperationKey, OperationMap, ServiceDefinition } from "../service";
import { CompiledOperationHandlerFor, OperationHandler, SyncOperationHandler } from "./operation-handler";
export declare class ServiceHandler<Ops extends OperationMap = OperationMap> {
    readonly definition: ServiceDefinition<Ops>;
    readonly handlers: ServiceHandlerFor<Ops>;
    private readonly operationsMap;
    static build<Ops extends OperationMap>(service: ServiceDefinition<Ops>, handlers: ServiceHandlerFor<Ops>): ServiceHandler<Ops>;
    private constructor();
    getOperationHandler<K extends OperationKey<Ops>>(operationName: K): CompiledOperationHandlerFor<Ops>;
}
export type OperationHandlerFor<T> = T extends OperationDefinition<infer I, infer O> ? OperationHandler<I, O> | SyncOperationHandler<I, O> : never;
export type ServiceHandlerFor<T extends OperationMap = OperationMap> = {
    [K in keyof T & string]: OperationHandlerFor<T[K]>;
};
