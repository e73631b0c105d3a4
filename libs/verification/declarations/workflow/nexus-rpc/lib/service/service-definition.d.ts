import type { TypeInfo } from "./type-info";
export declare const inputBrand: unique symbol;
export declare const outputBrand: unique symbol;
export interface ServiceDefinition<Ops extends OperationMap = OperationMap> {
    name: string;
    operations: Ops;
}
export interface OperationDefinition<I, O> {
    name: string;
    inputType?: TypeInfo<I, unknown>;
    outputType?: TypeInfo<O, unknown>;
    [inputBrand]: I;
    [outputBrand]: O;
}
export type OperationMap = Record<string, OperationDefinition<any, any>>;
export type OperationInput<T> = T extends OperationDefinition<infer I, any> ? I : any;
export type OperationOutput<T> = T extends OperationDefinition<any, infer O> ? O : any;
export type OperationKey<T> = {
    [K in keyof T & string]: T[K] extends OperationDefinition<any, any> ? K : never;
}[keyof T & string];
