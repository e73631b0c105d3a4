export declare interface Configuration {
    opaqueConfiguration: never;
}
declare namespace exports {
    export { Configuration };
}
export {};
