export declare class ClientInterceptors {
    private opaque: unknown;
}
export {};
