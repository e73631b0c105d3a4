export declare class Configuration {
    private opaque: unknown;
}
declare namespace exports {
    export { Configuration };
}
export {};
