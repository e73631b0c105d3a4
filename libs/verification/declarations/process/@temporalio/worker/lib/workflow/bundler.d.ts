export interface WorkflowBundleWithSourceMap {
    sourceMap: string;
    code: string;
}
