export * from './codec-types';
export * from './proxy-config';
export * from './tls-config';
export {};
