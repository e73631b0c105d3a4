export { codegenOptions } from './codegen.options.js';
export { CodegenSettings } from './settings.js';
