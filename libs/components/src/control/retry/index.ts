import { defineComponent } from '@workflow-builder/component-kit';
import { RetryConfig } from './config.js';
import { lowerRetry } from './lower.js';

export const retry = defineComponent({
  type: 'retry',
  identity: { componentId: 'comp_retry', componentName: 'Retry' },
  role: 'retry',
  config: RetryConfig,
  readsInside: () => true,
  lower: lowerRetry,
});
