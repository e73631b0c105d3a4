export * from '@temporalio/common/lib/errors';
export * from '@temporalio/common/lib/interfaces';
export * from '@temporalio/common/lib/workflow-handle';
export * from './client';
export * from './interceptors';
export * from './types';
export * from './workflow-options';
export {};
