import Dispatcher from './dispatcher';
export default RetryHandler;
declare class RetryHandler {
    constructor(options: Dispatcher.DispatchOptions & {
        retryOptions?: RetryHandler.RetryOptions;
    }, retryHandlers: RetryHandler.RetryHandlers);
}
declare namespace RetryHandler {
    export type RetryState = {
        counter: number;
    };
    export type OnRetryCallback = (result?: Error | null) => void;
    export type RetryCallback = (err: Error, context: {
        state: RetryState;
        opts: Dispatcher.DispatchOptions & {
            retryOptions?: RetryHandler.RetryOptions;
        };
    }, callback: OnRetryCallback) => void;
    export interface RetryOptions {
        throwOnError?: boolean;
        retry?: RetryCallback;
        maxRetries?: number;
        maxTimeout?: number;
        minTimeout?: number;
        timeoutFactor?: number;
        retryAfter?: boolean;
        methods?: Dispatcher.HttpMethod[];
        errorCodes?: string[];
        statusCodes?: number[];
    }
    export interface RetryHandlers {
        dispatch: Dispatcher['dispatch'];
        handler: Dispatcher.DispatchHandler;
    }
}
export {};
