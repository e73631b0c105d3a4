import Agent from './agent';
import ProxyAgent from './proxy-agent';
import Dispatcher from './dispatcher';
export default EnvHttpProxyAgent;
declare class EnvHttpProxyAgent extends Dispatcher {
    constructor(opts?: EnvHttpProxyAgent.Options);
    dispatch(options: Agent.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean;
}
declare namespace EnvHttpProxyAgent {
    export interface Options extends Omit<ProxyAgent.Options, 'uri'> {
        httpProxy?: string;
        httpsProxy?: string;
        noProxy?: string;
    }
}
export {};
