export interface Configuration {
}
declare namespace exports {
    export { Configuration };
}
export {};
