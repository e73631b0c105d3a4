import type { RawSourceMap } from 'source-map';
export interface WorkflowBundleWithSourceMapAndFilename {
    code: string;
    sourceMap: RawSourceMap;
    filename: string;
}
