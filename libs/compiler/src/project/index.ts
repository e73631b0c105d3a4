export { COMPILER_VERSION } from '../version.js';
export { callFaults, type ProjectMember } from './call-faults.js';
export { isSameType, mergeVariables, type MergedVariables, type VariableConflict } from './merge-variables.js';
export { type ProjectDeclarations, type ProjectVariable, readDeclarations } from './project-variables.js';
export { PROJECT_WORKFLOW_TYPE, printProjectWorkflow } from './project-workflow.js';
