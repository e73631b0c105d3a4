export interface HttpConnectProxyConfig {
    type: 'http-connect';
    targetHost: string;
    basicAuth?: {
        username: string;
        password: string;
    };
}
export type ProxyConfig = HttpConnectProxyConfig;
