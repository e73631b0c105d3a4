export declare class Client {
    private opaque: unknown;
}
