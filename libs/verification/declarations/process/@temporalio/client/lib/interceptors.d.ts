export interface ClientInterceptors {
}
export {};
