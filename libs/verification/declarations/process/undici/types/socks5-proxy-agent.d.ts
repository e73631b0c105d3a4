import Dispatcher from './dispatcher';
import buildConnector from './connector';
import { IncomingHttpHeaders } from './header';
import Pool from './pool';
export default Socks5ProxyAgent;
declare class Socks5ProxyAgent extends Dispatcher {
    constructor(proxyUrl: string | URL, options?: Socks5ProxyAgent.Options);
}
declare namespace Socks5ProxyAgent {
    export interface Options extends Pool.Options {
        headers?: IncomingHttpHeaders;
        username?: string;
        password?: string;
        connect?: buildConnector.connector;
        proxyTls?: buildConnector.BuildOptions;
    }
}
export {};
