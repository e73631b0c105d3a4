import Client from './client';
import TPoolStats from './pool-stats';
import { URL } from 'node:url';
import Dispatcher from './dispatcher';
export default RoundRobinPool;
type RoundRobinPoolConnectOptions = Omit<Dispatcher.ConnectOptions, 'origin'>;
declare class RoundRobinPool extends Dispatcher {
    constructor(url: string | URL, options?: RoundRobinPool.Options);
    closed: boolean;
    destroyed: boolean;
    readonly stats: TPoolStats;
    override connect(options: RoundRobinPoolConnectOptions): Promise<Dispatcher.ConnectData>;
    override connect(options: RoundRobinPoolConnectOptions, callback: (err: Error | null, data: Dispatcher.ConnectData) => void): void;
}
declare namespace RoundRobinPool {
    export interface Options extends Client.Options {
        factory?(origin: URL, opts: object): Dispatcher;
        connections?: number | null;
        clientTtl?: number | null;
        interceptors?: {
            RoundRobinPool?: readonly Dispatcher.DispatchInterceptor[];
        } & Client.Options['interceptors'];
    }
}
export {};
