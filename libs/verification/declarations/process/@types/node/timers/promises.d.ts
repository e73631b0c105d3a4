declare module "timers/promises" {
    import { TimerOptions } from "node:timers";
    function setTimeout<T = void>(delay?: number, value?: T, options?: TimerOptions): Promise<T>;
    function setImmediate<T = void>(value?: T, options?: TimerOptions): Promise<T>;
}
declare module "node:timers/promises" {
    export * from "timers/promises";
}
