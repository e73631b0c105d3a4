import Dispatcher from './dispatcher';
export declare class RedirectHandler {
    constructor(dispatch: Dispatcher.Dispatch, maxRedirections: number, opts: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler);
}
export declare class DecoratorHandler {
    constructor(handler: Dispatcher.DispatchHandler);
}
