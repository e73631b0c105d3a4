export { type Compilation, compile, type Generation, generate, type Validation, validate } from './compile.js';
export { type ExecutionPlan, planExecution } from './execution-plan.js';
export type { CompileOptions } from './options.js';
export type { GeneratedCode, GeneratedFiles } from './phases/5-print/index.js';
export { projectInterfaces } from './project-interfaces.js';
export { summarize, type WorkflowSummary } from './summarize.js';
export { COMPILER_VERSION } from './version.js';
