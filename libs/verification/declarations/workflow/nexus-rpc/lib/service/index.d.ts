export { type ServiceDefinition, type OperationInput, type OperationOutput, type OperationKey, } from "./service-definition";
export {};
