export interface TypeInfo<T = unknown, D = T> {
    transferTypeConverter?: TransferTypeConverter<T, D>;
    payloadConverterHint?: ConverterHint<D>;
}
export interface TransferTypeConverter<T, D = unknown> {
    fromTransferType(value: D): T;
    toTransferType(value: T): D;
}
declare const valueTypeBrand: unique symbol;
export interface ConverterHint<T = unknown> {
    converter: string;
    [valueTypeBrand]?: T;
}
export interface PayloadTypeInfo {
    inputTypes?: readonly TypeInfo[];
    outputType?: TypeInfo;
}
export {};
