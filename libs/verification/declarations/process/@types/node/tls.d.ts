declare module "tls" {
    import { NonSharedBuffer } from "node:buffer";
    import { X509Certificate } from "node:crypto";
    import * as net from "node:net";
    import * as stream from "stream";
    interface Certificate extends NodeJS.Dict<string | string[]> {
        C?: string | string[];
        ST?: string | string[];
        L?: string | string[];
        O?: string | string[];
        OU?: string | string[];
        CN?: string | string[];
    }
    interface PeerCertificate {
        ca: boolean;
        raw: NonSharedBuffer;
        subject: Certificate;
        issuer: Certificate;
        valid_from: string;
        valid_to: string;
        serialNumber: string;
        fingerprint: string;
        fingerprint256: string;
        fingerprint512: string;
        ext_key_usage?: string[];
        subjectaltname?: string;
        infoAccess?: NodeJS.Dict<string[]>;
        bits?: number;
        exponent?: string;
        modulus?: string;
        pubkey?: NonSharedBuffer;
        asn1Curve?: string;
        nistCurve?: string;
    }
    interface DetailedPeerCertificate extends PeerCertificate {
        issuerCertificate: DetailedPeerCertificate;
    }
    interface CipherNameAndProtocol {
        name: string;
        version: string;
        standardName: string;
    }
    interface EphemeralKeyInfo {
        type: string;
        name?: string | undefined;
        size: number;
    }
    interface KeyObject {
        pem: string | Buffer;
        passphrase?: string | undefined;
    }
    interface PxfObject {
        buf: string | Buffer;
        passphrase?: string | undefined;
    }
    interface TLSSocketOptions extends SecureContextOptions, CommonConnectionOptions {
        isServer?: boolean | undefined;
        server?: net.Server | undefined;
        session?: Buffer | undefined;
        requestOCSP?: boolean | undefined;
    }
    class TLSSocket extends net.Socket {
        constructor(socket: net.Socket | stream.Duplex, options?: TLSSocketOptions);
        authorized: boolean;
        authorizationError: Error;
        encrypted: true;
        alpnProtocol: string | false | null;
        servername: string | false | null;
        getCertificate(): PeerCertificate | object | null;
        getCipher(): CipherNameAndProtocol;
        getEphemeralKeyInfo(): EphemeralKeyInfo | object | null;
        getFinished(): NonSharedBuffer | undefined;
        getPeerCertificate(detailed: true): DetailedPeerCertificate;
        getPeerCertificate(detailed?: false): PeerCertificate;
        getPeerCertificate(detailed?: boolean): PeerCertificate | DetailedPeerCertificate;
        getPeerFinished(): NonSharedBuffer | undefined;
        getProtocol(): string | null;
        getSession(): NonSharedBuffer | undefined;
        getSharedSigalgs(): string[];
        getTLSTicket(): NonSharedBuffer | undefined;
        isSessionReused(): boolean;
        renegotiate(options: {
            rejectUnauthorized?: boolean | undefined;
            requestCert?: boolean | undefined;
        }, callback: (err: Error | null) => void): undefined | boolean;
        setKeyCert(context: SecureContextOptions | SecureContext): void;
        setMaxSendFragment(size: number): boolean;
        disableRenegotiation(): void;
        enableTrace(): void;
        getPeerX509Certificate(): X509Certificate | undefined;
        getX509Certificate(): X509Certificate | undefined;
        exportKeyingMaterial(length: number, label: string, context: Buffer): NonSharedBuffer;
        addListener(event: string, listener: (...args: any[]) => void): this;
        addListener(event: "OCSPResponse", listener: (response: NonSharedBuffer) => void): this;
        addListener(event: "secureConnect", listener: () => void): this;
        addListener(event: "session", listener: (session: NonSharedBuffer) => void): this;
        addListener(event: "keylog", listener: (line: NonSharedBuffer) => void): this;
        emit(event: string | symbol, ...args: any[]): boolean;
        emit(event: "OCSPResponse", response: NonSharedBuffer): boolean;
        emit(event: "secureConnect"): boolean;
        emit(event: "session", session: NonSharedBuffer): boolean;
        emit(event: "keylog", line: NonSharedBuffer): boolean;
        on(event: string, listener: (...args: any[]) => void): this;
        on(event: "OCSPResponse", listener: (response: NonSharedBuffer) => void): this;
        on(event: "secureConnect", listener: () => void): this;
        on(event: "session", listener: (session: NonSharedBuffer) => void): this;
        on(event: "keylog", listener: (line: NonSharedBuffer) => void): this;
        once(event: string, listener: (...args: any[]) => void): this;
        once(event: "OCSPResponse", listener: (response: NonSharedBuffer) => void): this;
        once(event: "secureConnect", listener: () => void): this;
        once(event: "session", listener: (session: NonSharedBuffer) => void): this;
        once(event: "keylog", listener: (line: NonSharedBuffer) => void): this;
        prependListener(event: string, listener: (...args: any[]) => void): this;
        prependListener(event: "OCSPResponse", listener: (response: NonSharedBuffer) => void): this;
        prependListener(event: "secureConnect", listener: () => void): this;
        prependListener(event: "session", listener: (session: NonSharedBuffer) => void): this;
        prependListener(event: "keylog", listener: (line: NonSharedBuffer) => void): this;
        prependOnceListener(event: string, listener: (...args: any[]) => void): this;
        prependOnceListener(event: "OCSPResponse", listener: (response: NonSharedBuffer) => void): this;
        prependOnceListener(event: "secureConnect", listener: () => void): this;
        prependOnceListener(event: "session", listener: (session: NonSharedBuffer) => void): this;
        prependOnceListener(event: "keylog", listener: (line: NonSharedBuffer) => void): this;
    }
    interface CommonConnectionOptions {
        secureContext?: SecureContext | undefined;
        enableTrace?: boolean | undefined;
        requestCert?: boolean | undefined;
        ALPNProtocols?: readonly string[] | NodeJS.ArrayBufferView | undefined;
        SNICallback?: ((servername: string, cb: (err: Error | null, ctx?: SecureContext) => void) => void) | undefined;
        rejectUnauthorized?: boolean | undefined;
    }
    interface PSKCallbackNegotation {
        psk: NodeJS.ArrayBufferView;
        identity: string;
    }
    interface ConnectionOptions extends SecureContextOptions, CommonConnectionOptions {
        host?: string | undefined;
        port?: number | undefined;
        path?: string | undefined;
        socket?: stream.Duplex | undefined;
        checkServerIdentity?: typeof checkServerIdentity | undefined;
        servername?: string | undefined;
        session?: Buffer | undefined;
        minDHSize?: number | undefined;
        lookup?: net.LookupFunction | undefined;
        timeout?: number | undefined;
        pskCallback?: ((hint: string | null) => PSKCallbackNegotation | null) | undefined;
    }
    type SecureVersion = "TLSv1.3" | "TLSv1.2" | "TLSv1.1" | "TLSv1";
    interface SecureContextOptions {
        ALPNCallback?: ((arg: {
            servername: string;
            protocols: string[];
        }) => string | undefined) | undefined;
        allowPartialTrustChain?: boolean | undefined;
        ca?: string | Buffer | Array<string | Buffer> | undefined;
        cert?: string | Buffer | Array<string | Buffer> | undefined;
        sigalgs?: string | undefined;
        ciphers?: string | undefined;
        clientCertEngine?: string | undefined;
        crl?: string | Buffer | Array<string | Buffer> | undefined;
        dhparam?: string | Buffer | undefined;
        ecdhCurve?: string | undefined;
        honorCipherOrder?: boolean | undefined;
        key?: string | Buffer | Array<string | Buffer | KeyObject> | undefined;
        privateKeyEngine?: string | undefined;
        privateKeyIdentifier?: string | undefined;
        maxVersion?: SecureVersion | undefined;
        minVersion?: SecureVersion | undefined;
        passphrase?: string | undefined;
        pfx?: string | Buffer | Array<string | Buffer | PxfObject> | undefined;
        secureOptions?: number | undefined;
        secureProtocol?: string | undefined;
        sessionIdContext?: string | undefined;
        ticketKeys?: Buffer | undefined;
        sessionTimeout?: number | undefined;
    }
    interface SecureContext {
        context: any;
    }
    function checkServerIdentity(hostname: string, cert: PeerCertificate): Error | undefined;
}
declare module "node:tls" {
    export * from "tls";
}
