export { compilerOptions } from './compiler-options.js';
export type { FileName, GeneratedFiles } from './files.js';
export { CRASH, type Finding, type Place, type Tool } from './finding.js';
export { createInspect, type Inspect } from './inspect/inspect.js';
export type { Inspection, InspectionJob, Timings } from './inspect/inspection.js';
export { createVerifier, type Verdict, type Verifier } from './verifier.js';
