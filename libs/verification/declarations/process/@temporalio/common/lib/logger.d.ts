export type LogLevel = 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';
export type LogMetadata = Record<string | symbol, any>;
export interface Logger {
    log(level: LogLevel, message: string, meta?: LogMetadata): any;
    trace(message: string, meta?: LogMetadata): any;
    debug(message: string, meta?: LogMetadata): any;
    info(message: string, meta?: LogMetadata): any;
    warn(message: string, meta?: LogMetadata): any;
    error(message: string, meta?: LogMetadata): any;
}
