import { type Sink, type Sinks } from './sinks';
export interface WorkflowLogger extends Sink {
    trace(message: string, attrs?: Record<string, unknown>): void;
    debug(message: string, attrs?: Record<string, unknown>): void;
    info(message: string, attrs?: Record<string, unknown>): void;
    warn(message: string, attrs?: Record<string, unknown>): void;
    error(message: string, attrs?: Record<string, unknown>): void;
}
export interface LoggerSinksDeprecated extends Sinks {
    defaultWorkerLogger: WorkflowLogger;
}
export declare const log: WorkflowLogger;
