declare const isHandlerStartOperationResultSymbol: unique symbol;
export type HandlerStartOperationResult<T = unknown> = HandlerStartOperationResultSync<T> | HandlerStartOperationResultAsync;
export declare const HandlerStartOperationResult: {
    async(token: string): HandlerStartOperationResultAsync;
    sync<T>(value: T): HandlerStartOperationResultSync<T>;
    [Symbol.hasInstance]: (this: any, value: object) => boolean;
};
export interface HandlerStartOperationResultSync<T = unknown> {
    isAsync: false;
    value: T;
    [isHandlerStartOperationResultSymbol]: true;
}
export interface HandlerStartOperationResultAsync {
    isAsync: true;
    token: string;
    [isHandlerStartOperationResultSymbol]: true;
}
export {};
