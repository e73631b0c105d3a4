import { defineLibraryActivity } from '../library-activity.js';
import { QueryWorkflowConfig } from './config.js';
import { lowerQueryWorkflow } from './lower.js';

export const queryWorkflow = defineLibraryActivity({
  name: 'query-workflow',
  identity: { componentId: 'comp_query_workflow', componentName: 'Query workflow' },
  config: QueryWorkflowConfig,
  lower: lowerQueryWorkflow,
});
