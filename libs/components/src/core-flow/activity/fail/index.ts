import { nothing, string } from '@workflow-builder/ir';
import { defineLibraryActivity } from '../library-activity.js';
import { FailConfig } from './config.js';

export const fail = defineLibraryActivity({
  name: 'fail',
  identity: { componentId: 'comp_fail', componentName: 'Fail' },
  config: FailConfig,
  lower(context) {
    const { message: text = 'Failed', type = 'WORKFLOW_FAILED', nonRetryable = false } = context.config;
    const message = context.value(text, 'message', string);
    return message && { operation: { kind: 'fail', message, type, nonRetryable }, output: nothing };
  },
});
