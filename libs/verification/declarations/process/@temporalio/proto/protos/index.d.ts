export * from './root';
export {};
