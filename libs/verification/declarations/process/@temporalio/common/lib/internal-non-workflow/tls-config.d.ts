export interface TLSConfig {
    serverNameOverride?: string;
    serverRootCACertificate?: Uint8Array;
    clientCertPair?: {
        crt: Uint8Array;
        key: Uint8Array;
    };
}
