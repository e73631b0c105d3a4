import Client from './client';
import Dispatcher from './dispatcher';
import MockAgent from './mock-agent';
import { MockInterceptor } from './mock-interceptor';
export default MockClient;
declare class MockClient extends Client {
    constructor(origin: string, options: MockClient.Options);
    intercept(options: MockInterceptor.Options): MockInterceptor;
    dispatch(options: Dispatcher.DispatchOptions, handlers: Dispatcher.DispatchHandler): boolean;
    close(): Promise<void>;
    cleanMocks(): void;
}
declare namespace MockClient {
    export interface Options extends Client.Options {
        agent: MockAgent;
    }
}
export {};
