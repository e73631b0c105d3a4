export * from './types';
export {};
