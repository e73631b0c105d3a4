export { type OperationContext, type StartOperationContext, type CancelOperationContext, } from "./operation-context";
export { HandlerStartOperationResult, } from "./start-operation-result";
export { ServiceHandler, } from "./service-handler";
export {};
