import Pool from './pool';
import MockAgent from './mock-agent';
import { MockInterceptor } from './mock-interceptor';
import Dispatcher from './dispatcher';
export default MockPool;
declare class MockPool extends Pool {
    constructor(origin: string, options: MockPool.Options);
    intercept(options: MockInterceptor.Options): MockInterceptor;
    dispatch(options: Dispatcher.DispatchOptions, handlers: Dispatcher.DispatchHandler): boolean;
    close(): Promise<void>;
    cleanMocks(): void;
}
declare namespace MockPool {
    export interface Options extends Pool.Options {
        agent: MockAgent;
    }
}
export {};
