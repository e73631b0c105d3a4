export { type ServiceDefinition, type OperationDefinition, type OperationMap, type OperationInput, type OperationOutput, type OperationKey, } from "./service-definition";
export {};
