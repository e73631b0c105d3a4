declare module "child_process" {
    import { EventEmitter } from "node:events";
    import * as dgram from "node:dgram";
    import * as net from "node:net";
    type SendHandle = net.Socket | net.Server | dgram.Socket | undefined;
    interface Control extends EventEmitter {
        ref(): void;
        unref(): void;
    }
    interface MessageOptions {
        keepOpen?: boolean | undefined;
    }
}
declare module "node:child_process" {
    export * from "child_process";
}
