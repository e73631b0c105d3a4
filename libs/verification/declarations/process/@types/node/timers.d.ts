declare module "timers" {
    import { Abortable } from "node:events";
    import * as promises from "node:timers/promises";
    export interface TimerOptions extends Abortable {
        ref?: boolean | undefined;
    }
    global {
        namespace NodeJS {
            interface Immediate extends RefCounted, Disposable {
                hasRef(): boolean;
                ref(): this;
                unref(): this;
                [Symbol.dispose](): void;
                _onImmediate(...args: any[]): void;
            }
            interface Timer extends RefCounted {
                hasRef(): boolean;
                refresh(): this;
                [Symbol.toPrimitive](): number;
            }
            interface Timeout extends RefCounted, Disposable, Timer {
                close(): this;
                hasRef(): boolean;
                ref(): this;
                refresh(): this;
                unref(): this;
                [Symbol.toPrimitive](): number;
                [Symbol.dispose](): void;
                _onTimeout(...args: any[]): void;
            }
        }
        function setImmediate<TArgs extends any[]>(callback: (...args: TArgs) => void, ...args: TArgs): NodeJS.Immediate;
        function setImmediate(callback: (_: void) => void): NodeJS.Immediate;
        namespace setImmediate {
            import __promisify__ = promises.setImmediate;
            export { __promisify__ };
        }
        function setInterval<TArgs extends any[]>(callback: (...args: TArgs) => void, delay?: number, ...args: TArgs): NodeJS.Timeout;
        function setInterval(callback: (_: void) => void, delay?: number): NodeJS.Timeout;
        function setTimeout<TArgs extends any[]>(callback: (...args: TArgs) => void, delay?: number, ...args: TArgs): NodeJS.Timeout;
        function setTimeout(callback: (_: void) => void, delay?: number): NodeJS.Timeout;
        namespace setTimeout {
            import __promisify__ = promises.setTimeout;
            export { __promisify__ };
        }
        function clearImmediate(immediate: NodeJS.Immediate | undefined): void;
        function clearInterval(timeout: NodeJS.Timeout | string | number | undefined): void;
        function clearTimeout(timeout: NodeJS.Timeout | string | number | undefined): void;
        function queueMicrotask(callback: () => void): void;
    }
}
declare module "node:timers" {
    export * from "timers";
}
