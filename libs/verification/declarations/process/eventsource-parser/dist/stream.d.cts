export declare interface EventSourceMessage {
    event?: string | undefined;
    id?: string | undefined;
    data: string;
}
export declare class EventSourceParserStream extends TransformStream<string, EventSourceMessage> {
    constructor({ onError, onRetry, onComment, maxBufferSize }?: StreamOptions);
}
export declare interface StreamOptions {
    onError?: ("terminate" | ((error: Error) => void)) | undefined;
    onRetry?: ((retry: number) => void) | undefined;
    onComment?: ((comment: string) => void) | undefined;
    maxBufferSize?: number | undefined;
}
export {};
