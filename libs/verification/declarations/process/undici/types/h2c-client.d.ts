import { URL } from 'node:url';
import Dispatcher from './dispatcher';
import buildConnector from './connector';
type H2ClientOptions = Omit<Dispatcher.ConnectOptions, 'origin'>;
export class H2CClient extends Dispatcher {
    constructor(url: string | URL, options?: H2CClient.Options);
    pipelining: number;
    closed: boolean;
    destroyed: boolean;
    override connect(options: H2ClientOptions): Promise<Dispatcher.ConnectData>;
    override connect(options: H2ClientOptions, callback: (err: Error | null, data: Dispatcher.ConnectData) => void): void;
}
export declare namespace H2CClient {
    export interface Options {
        maxHeaderSize?: number;
        headersTimeout?: number;
        connectTimeout?: number;
        bodyTimeout?: number;
        keepAliveTimeout?: number;
        keepAliveMaxTimeout?: number;
        keepAliveTimeoutThreshold?: number;
        socketPath?: string;
        pipelining?: number;
        strictContentLength?: boolean;
        maxCachedSessions?: number;
        connect?: Omit<Partial<buildConnector.BuildOptions>, 'allowH2'> | buildConnector.connector;
        maxRequestsPerClient?: number;
        localAddress?: string;
        maxResponseSize?: number;
        autoSelectFamily?: boolean;
        autoSelectFamilyAttemptTimeout?: number;
        maxConcurrentStreams?: number;
    }
}
export default H2CClient;
export {};
