import { URL } from 'node:url';
import Pool from './pool';
import Dispatcher from './dispatcher';
import TClientStats from './client-stats';
import TPoolStats from './pool-stats';
export default Agent;
declare class Agent extends Dispatcher {
    constructor(opts?: Agent.Options);
    closed: boolean;
    destroyed: boolean;
    dispatch(options: Agent.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean;
    readonly stats: Record<string, TClientStats | TPoolStats>;
}
declare namespace Agent {
    export interface Options extends Pool.Options {
        factory?(origin: string | URL, opts: Object): Dispatcher;
        interceptors?: {
            Agent?: readonly Dispatcher.DispatchInterceptor[];
        } & Pool.Options['interceptors'];
        maxOrigins?: number;
    }
    export interface DispatchOptions extends Dispatcher.DispatchOptions {
    }
}
export {};
