import type { WorkflowInfo } from './interfaces';
export type SinkFunction = (...args: any[]) => void;
export type Sink = Record<string, SinkFunction>;
export type Sinks = Record<string, Sink>;
export interface SinkCall {
    ifaceName: string;
    fnName: string;
    args: any[];
    workflowInfo: WorkflowInfo;
}
export declare function proxySinks<T extends Sinks>(): T;
