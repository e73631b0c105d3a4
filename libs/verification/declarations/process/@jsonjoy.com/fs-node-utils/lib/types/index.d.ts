export type * from './misc';
export {};
