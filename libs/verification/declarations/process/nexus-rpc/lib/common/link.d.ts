export interface Link {
    readonly url: URL;
    readonly type: string;
}
