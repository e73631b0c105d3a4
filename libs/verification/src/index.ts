export { compilerOptions } from './compiler-options.js';
export type { FileName, GeneratedFiles } from './files.js';
export { CRASH, type Finding, type Place, type Tool } from './finding.js';
export { createVerifier, type Timings, type Verdict, type Verifier } from './verifier.js';
