import { Logger } from '@temporalio/common';
export { Logger };
export {};
