import type { Sinks, Sink, SinkFunction, WorkflowInfo } from '@temporalio/workflow';
export interface InjectedSinkFunction<F extends SinkFunction> {
    fn(info: WorkflowInfo, ...args: Parameters<F>): void | Promise<void>;
    callDuringReplay?: boolean;
}
export type InjectedSink<T extends Sink> = {
    [P in keyof T]: InjectedSinkFunction<T[P]>;
};
export type InjectedSinks<T extends Sinks> = {
    [P in keyof T]: InjectedSink<T[P]>;
};
