import { HandlerStartOperationResult } from "./start-operation-result";
import { CancelOperationContext, StartOperationContext } from "./operation-context";
import { OperationDefinition, OperationInput, OperationKey, OperationMap, OperationOutput } from "../service";
export interface OperationHandler<I, O> {
    start(ctx: StartOperationContext, input: I): Promise<HandlerStartOperationResult<O>>;
    cancel(ctx: CancelOperationContext, token: string): Promise<void>;
}
export type SyncOperationHandler<I, O> = (ctx: StartOperationContext, input: I) => Promise<O>;
export type CompiledOperationHandler<I, O> = OperationDefinition<I, O> & OperationHandler<I, O>;
export type CompiledOperationHandlerFor<Ops extends OperationMap> = CompiledOperationHandler<OperationInput<Ops[OperationKey<Ops>]>, OperationOutput<Ops[OperationKey<Ops>]>>;
