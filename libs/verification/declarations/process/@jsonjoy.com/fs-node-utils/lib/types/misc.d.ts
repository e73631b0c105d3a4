declare global {
    export interface ReadableStream {
    }
}
export {};
