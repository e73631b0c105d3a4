export interface WorkflowRandomStream {
    random(): number;
    uuid4(): string;
    fill(bytes: Uint8Array): Uint8Array;
    with<T>(fn: () => T): T;
}
export declare const workflowRandom: WorkflowRandomStream;
export declare function getRandomStream(name: string): WorkflowRandomStream;
