export { NativeConnection } from './connection';
export * from './interceptors';
export * from './sinks';
export { Worker } from './worker';
export {};
