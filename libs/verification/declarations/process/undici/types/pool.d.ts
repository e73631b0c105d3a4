import Client from './client';
import TPoolStats from './pool-stats';
import { URL } from 'node:url';
import Dispatcher from './dispatcher';
export default Pool;
type PoolConnectOptions = Omit<Dispatcher.ConnectOptions, 'origin'>;
declare class Pool extends Dispatcher {
    constructor(url: string | URL, options?: Pool.Options);
    closed: boolean;
    destroyed: boolean;
    readonly stats: TPoolStats;
    override connect(options: PoolConnectOptions): Promise<Dispatcher.ConnectData>;
    override connect(options: PoolConnectOptions, callback: (err: Error | null, data: Dispatcher.ConnectData) => void): void;
}
declare namespace Pool {
    export interface Options extends Client.Options {
        factory?(origin: URL, opts: object): Dispatcher;
        connections?: number | null;
        clientTtl?: number | null;
        interceptors?: {
            Pool?: readonly Dispatcher.DispatchInterceptor[];
        } & Client.Options['interceptors'];
    }
}
export {};
