export interface TypeInfo<T = unknown, D = T> {
    transferTypeConverter?: TransferTypeConverter<T, D>;
}
export interface TransferTypeConverter<T, D = unknown> {
    fromTransferType(value: D): T;
    toTransferType(value: T): D;
}
