export { workerOptions } from './worker.options.js';
export { WorkerSettings } from './settings.js';
