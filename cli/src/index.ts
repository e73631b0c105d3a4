export { ExitCode } from './errors.js';
export { type Io, type Output, processIo } from './io.js';
export { main } from './main.js';
export type { RunReport } from './gateway/run-workflow.js';
