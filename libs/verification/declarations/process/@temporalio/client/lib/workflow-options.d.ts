export * from '@temporalio/common/lib/workflow-options';
export {};
