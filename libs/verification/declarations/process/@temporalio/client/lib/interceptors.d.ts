export declare interface ClientInterceptors {
    opaqueClientInterceptors: never;
}
export {};
