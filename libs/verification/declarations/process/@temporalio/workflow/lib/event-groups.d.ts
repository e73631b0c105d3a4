export interface EventGroupMarker {
    withScope<T>(fn: () => Promise<T>): Promise<T>;
}
export declare function createEventGroup(label: string, options?: {
    id?: string;
}): EventGroupMarker;
