export interface SpanStatus {
    code: SpanStatusCode;
    message?: string;
}
export declare enum SpanStatusCode {
    UNSET = 0,
    OK = 1,
    ERROR = 2
}
